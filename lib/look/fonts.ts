import { join } from 'node:path';

/** The fonts of the pictures, as TrueType files that npm brings: pictures look the same on a machine
 * without fonts. Both families have the Cyrillic of Tajik. */
const PACKAGES = join(process.cwd(), 'node_modules', '@expo-google-fonts');

export const FONT_FILES = {
  ui: join(PACKAGES, 'inter', '400Regular', 'Inter_400Regular.ttf'),
  'ui-strong': join(PACKAGES, 'inter', '600SemiBold', 'Inter_600SemiBold.ttf'),
  text: join(PACKAGES, 'source-serif-4', '700Bold', 'SourceSerif4_700Bold.ttf'),
} as const;

export type Face = keyof typeof FONT_FILES;

/** Family and weight of each face, as SVG says them. */
export const FACES = {
  ui: { fontFamily: 'Inter, system-ui, sans-serif', fontWeight: 400 },
  'ui-strong': { fontFamily: 'Inter, system-ui, sans-serif', fontWeight: 600 },
  text: { fontFamily: "'Source Serif 4', Georgia, serif", fontWeight: 700 },
} as const satisfies Record<Face, object>;
