import assert from 'node:assert/strict';
import {test} from 'node:test';
import {plainWords, textOfMarkup} from '../../../../source/core/parse/forms/common/text-of-markup.ts';

const cases: ReadonlyArray<readonly [markup: string, text: string]> = [
	['<p>One &amp; <b>two</b><br>three</p><p>four', 'One & two\nthree\n\nfour'],
	['<div>One<script>alert("<p>x</p>")</script> two</div>', 'One two'],
	['<p title="a > b">One</p><!-- <p>no</p> -->', 'One'],
	["One <a href='x'>two</a>, <![CDATA[a < b]]>", 'One two, a < b'],
	['caf&eacute; &#233; &#xE9; &#146; &nbsp;&mdash; &unknown; &amp;lt;', 'café é é ’ — &unknown; &lt;'],
	['<ul><li>one<li>two</ul>', 'one\n\ntwo'],
	['a < b and c > d', 'a < b and c > d'],
];

for (const [markup, text] of cases) {
	test(`${markup} reads ${JSON.stringify(text)}`, () => {
		assert.equal(textOfMarkup(markup), text);
	});
}

test('where tags only mark words, the lines of a text stay', () => {
	assert.equal(plainWords('One <a href="x">two</a>.\n\nThree.'), 'One two.\n\nThree.');
	assert.equal(plainWords('One\n\ntwo, without tags: 1 < 2'), 'One\n\ntwo, without tags: 1 < 2');
});
