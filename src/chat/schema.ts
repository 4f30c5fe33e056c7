/* The part of JSON Schema by which the tools say what they take, and its check: VS Code makes none. */

interface Described {
  readonly description: string;
}

interface TextSchema extends Described {
  readonly type: 'string';
  readonly minLength?: number;
  readonly maxLength: number;
}

interface ChoiceSchema extends Described {
  readonly type: 'string';
  readonly enum: readonly string[];
}

interface FlagSchema extends Described {
  readonly type: 'boolean';
}

interface NumberSchema extends Described {
  readonly type: 'integer';
  readonly minimum: number;
  readonly maximum: number;
}

interface ListSchema extends Described {
  readonly type: 'array';
  readonly items: { readonly type: 'string'; readonly maxLength: number };
  readonly maxItems: number;
}

export type ValueSchema = TextSchema | ChoiceSchema | FlagSchema | NumberSchema | ListSchema;

export interface InputSchema {
  readonly type: 'object';
  readonly properties: Readonly<Record<string, ValueSchema>>;
  readonly required?: readonly string[];
  readonly additionalProperties: false;
}

/** What is wrong with an input, as a sentence that says what to give instead; undefined for nothing. */
export function problemOf(input: unknown, { properties, required = [] }: InputSchema): string | undefined {
  if (typeof input !== 'object' || input === null || Array.isArray(input))
    return 'The input must be an object.';
  for (const key of required) {
    if (!Object.hasOwn(input, key)) return `“${key}” is missing.`;
  }
  for (const [key, value] of Object.entries(input)) {
    const schema = Object.hasOwn(properties, key) ? properties[key] : undefined;
    if (!schema)
      return `There is no input “${key.slice(0, 40)}”. Give only: ${Object.keys(properties).join(', ')}.`;
    const wanted = wantedOf(value, schema);
    if (wanted !== undefined) return `“${key}” must be ${wanted}.`;
  }
  return undefined;
}

/** What a value must be that is not; undefined if it is as the schema says. */
function wantedOf(value: unknown, schema: ValueSchema): string | undefined {
  if (schema.type === 'boolean') return typeof value === 'boolean' ? undefined : 'true or false';
  if (schema.type === 'integer') {
    const { minimum, maximum } = schema;
    const isIn = Number.isInteger(value) && Number(value) >= minimum && Number(value) <= maximum;
    return isIn ? undefined : `a whole number from ${minimum} to ${maximum}`;
  }
  if (schema.type === 'array') {
    const { maxItems, items } = schema;
    const isFine =
      Array.isArray(value) && value.length <= maxItems && value.every((item) => isText(item, items));
    return isFine
      ? undefined
      : `a list of at most ${maxItems} texts of at most ${items.maxLength} characters each`;
  }
  if ('enum' in schema)
    return schema.enum.some((one) => one === value) ? undefined : `one of: ${schema.enum.join(', ')}`;
  const { minLength = 0, maxLength } = schema;
  return isText(value, schema) ? undefined : `a text of ${minLength} to ${maxLength} characters`;
}

function isText(
  value: unknown,
  { minLength = 0, maxLength }: { readonly minLength?: number; readonly maxLength: number },
): boolean {
  return typeof value === 'string' && value.trim().length >= minLength && value.length <= maxLength;
}
