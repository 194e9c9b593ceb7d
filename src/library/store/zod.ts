/** Zod as our pages can use it: they run under a policy without eval, and it must not try. */
import { z } from 'zod';

z.config({ jitless: true });

export { z };
