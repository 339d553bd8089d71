import { serialize } from 'node:v8';
import { writeFileSync } from 'node:fs';
import { lessons } from './lessons.ts';
writeFileSync('/tmp/team/s21/emb/lessons.bin', serialize(lessons()));
