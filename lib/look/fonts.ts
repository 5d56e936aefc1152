import { join } from 'node:path';
import type { Face } from './faces';

/** The fonts of the pictures, as TrueType files that npm brings: pictures look the same on a machine
 * without fonts. Both families have the Cyrillic of Tajik. */
const PACKAGES = join(process.cwd(), 'node_modules', '@expo-google-fonts');

export const FONT_FILES = {
  ui: join(PACKAGES, 'inter', '400Regular', 'Inter_400Regular.ttf'),
  'ui-strong': join(PACKAGES, 'inter', '600SemiBold', 'Inter_600SemiBold.ttf'),
  text: join(PACKAGES, 'source-serif-4', '700Bold', 'SourceSerif4_700Bold.ttf'),
} as const satisfies Record<Face, string>;
