/* A list of as many articles as fit, as Ink's own documentation would write it: the peer for starts and frames. */
import {Box, render, Text, useApp, useInput} from 'ink';
import {createElement, useState} from 'react';

const titles = Array.from(
	{length: (process.stdout.rows || 40) - 2},
	(_, index) => `Article ${index + 1}: a council meets, and decides to meet again`,
);

function List() {
	const [selected, setSelected] = useState(0);
	const {exit} = useApp();
	useInput(input => {
		if (input === 'j') {
			setSelected(index => Math.min(index + 1, titles.length - 1));
		} else if (input === 'k') {
			setSelected(index => Math.max(index - 1, 0));
		} else if (input === 'q') {
			exit();
		}
	});
	return createElement(
		Box,
		{flexDirection: 'column'},
		titles.map((title, index) =>
			createElement(
				Text,
				{key: title, inverse: index === selected},
				`${index === selected ? '❯' : ' '} ${title}`,
			),
		),
	);
}

render(createElement(List), {interactive: true});
