// In one process, so that one Lectern serves them all.
import './blocked.test.js';
import './calendar.test.js';
import './current.test.js';
import './cut.test.js';
import './examples.test.js';
import './rest.test.js';
import './session.test.js';
