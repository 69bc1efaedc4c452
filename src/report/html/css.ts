/** The look of the preview: pages on grey, as a reader of documents shows them. */
export const CSS = `
*{box-sizing:border-box}
body{margin:0;background:#e8eaed;color:#000;line-height:1.5}
section{background:#fff;margin:12px auto;padding:2.5cm 2cm 2cm 3cm;max-width:21cm;box-shadow:0 1px 3px rgba(0,0,0,.3)}
section.landscape{max-width:29.7cm}
h1{font-size:1.15em;text-align:center;margin:0 0 .8em}
h2{font-size:1.08em;margin:.9em 0 .2em}
h3,h4{font-size:1em;margin:.6em 0 .2em}
p{margin:0 0 .3em}
p.body{text-indent:2.5cm}
p.center,figure,figcaption{text-align:center}
td p.body,th p.body{text-indent:0}
.cover{text-align:center;padding:4cm 0}
.cover .strong{font-weight:bold;font-size:1.3em}
.cover .logo{max-height:3cm;max-width:6cm;margin-bottom:1cm}
.list{list-style:none;margin:0 0 .3em;padding:0}
.list li{padding-left:1.1em;text-indent:-1.1em}
.list.indent1{margin-left:1.1em}
table{border-collapse:collapse;width:100%;table-layout:fixed;font-size:.88em;margin:0 0 .6em}
td,th{border:1px solid #666;padding:.25em .4em .4em;vertical-align:top;overflow-wrap:anywhere}
th,td.head{background:#e8eef4;vertical-align:middle}
td.shaded{background:#dce6ef}
figure{margin:.6em 0}
img{max-width:100%}
figcaption,.caption{font-size:.88em;font-weight:bold}
.caption{margin-top:.5em}
nav .level2{padding-left:1em}
a.reference{color:inherit;text-decoration:none}
hr{border:0;border-top:1px dashed #999;margin:1.5em 0}
.signature{margin:2em 0 0 45%;text-align:center}
`.replace(/\n/g, '');
