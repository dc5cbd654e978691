/* npm run docs: writes the generated parts of README.md anew, from the tables and golden frames that they show. */
import fs from 'node:fs';
import {fillReadme} from './fill-readme.ts';

fs.writeFileSync('README.md', fillReadme(fs.readFileSync('README.md', 'utf8')));
