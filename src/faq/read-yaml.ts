import { isMap, isScalar, LineCounter, parseDocument } from 'yaml';
import type { z } from 'zod';
import type { Fault } from './content.js';

/** The line (from 1) on which a path stands, or its nearest ancestor that exists. */
export type LineOf = (...path: readonly (string | number)[]) => number;

export type ReadYaml<T> = { readonly value: T; readonly lineOf: LineOf } | { readonly faults: readonly Fault[] };

/**
 * A YAML file held against its schema. Syntax errors, keys given twice and values of the wrong shape come back as
 * faults with their line, all at once; nothing is coerced.
 */
export function readYaml<Schema extends z.ZodType>(
  file: string,
  text: string,
  schema: Schema,
): ReadYaml<z.infer<Schema>> {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false, uniqueKeys: true });
  const at = (offset: number): number => lines.linePos(offset).line;
  if (document.errors.length > 0) {
    return {
      faults: document.errors.map((error) => ({
        file,
        line: at(error.pos[0]),
        problem: `This is not YAML: ${error.message}`,
        fix: yamlHint(error.message),
      })),
    };
  }
  const lineOf: LineOf = (...path) => {
    for (let length = path.length; length >= 0; length--) {
      const parent = document.getIn(path.slice(0, length - 1), true);
      const key = path[length - 1];
      if (isMap(parent) && length > 0) {
        // the line of the key, where the eye looks, not of the value that may begin below it
        const pair = parent.items.find((item) => isScalar(item.key) && String(item.key.value) === String(key));
        if (isScalar(pair?.key) && pair.key.range) return at(pair.key.range[0]);
      }
      const node = document.getIn(path.slice(0, length), true) as { range?: [number, number, number] } | undefined;
      if (node?.range) return at(node.range[0]);
    }
    return 1;
  };
  const checked = schema.safeParse(document.toJS());
  if (checked.success) return { value: checked.data, lineOf };
  return {
    faults: checked.error.issues.map((issue) => ({
      file,
      line: lineOf(...(issue.path as (string | number)[])),
      problem: `${issue.path.join('.') || 'the file'}: ${issue.message}`,
      fix: fixFor(issue),
    })),
  };
}

function yamlHint(message: string): string {
  if (/nested mapping|implicit key|colon/i.test(message))
    return 'Put the whole phrase in double quotes: a colon inside must not stand bare.';
  if (/unique/i.test(message)) return 'Remove or rename the second entry of the same name.';
  if (/tab/i.test(message)) return 'Indent with spaces, never with tabs.';
  return 'Compare the indentation with the lines around; put phrases with special characters in double quotes.';
}

function fixFor(issue: z.core.$ZodIssue): string {
  switch (issue.code) {
    case 'unrecognized_keys':
      return `Remove or correct: ${issue.keys.join(', ')} (docs/content.md lists what may stand here).`;
    case 'invalid_value':
      return `Write one of: ${issue.values.map(String).join(', ')}.`;
    case 'invalid_type':
      return `Write a value of type ${issue.expected} here; texts that look like numbers or dates go in double quotes.`;
    default:
      return 'Correct the value; docs/content.md shows an example of each field.';
  }
}
