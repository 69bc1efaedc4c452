/** เตรียมสมุดงาน: the dialog that asks for the agency and the year. */
import { mount } from '../parts/page';
import { SetUp } from './setUp';

mount('dialog', <SetUp />, 'setUpWorkbook');
