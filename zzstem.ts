import { readFileSync, writeFileSync } from 'node:fs';
import { known } from './lib/reading/models/known.ts';
const w = JSON.parse(readFileSync('/tmp/team/s21/emb/w.json','utf8')) as [number,string][];
writeFileSync('/tmp/team/s21/emb/stems.json', JSON.stringify(w.map(([,x])=>known(x))));
