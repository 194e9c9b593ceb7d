/** A library as the first version left it, of any size. In: its name and papers. Out: a database, closed again. */
import Dexie from 'dexie';
import type { Kamerdocument } from '../../src/documents/types.ts';
import { bodyOf } from '../../src/library/store/bodies.ts';
import released from '../library/released/1.json';

const LENGTH = 10;

export async function makeFirst(name: string, papers: readonly Kamerdocument[]): Promise<void> {
  await Dexie.delete(name);
  const db = new Dexie(name);
  db.version(released.version).stores(released.stores);
  await db.table('bodies').bulkPut([...papers]);
  await db.table('numbers').bulkPut(papers.map(({ id }, nr) => ({ nr, id })));
  await db.table('heads').bulkPut(
    papers.map((paper, nr) => {
      const { delen: _delen, noten: _noten, kop: _kop, ...facts } = paper;
      return {
        ...{ id: paper.id, nr, facts, hash: bodyOf(paper).hash, herkomst: 'lezer' },
        ...{ dag: paper.datum ?? '', zaken: paper.zaken, indieners: [], sleutels: [] },
        ...{ lengte: LENGTH, versie: 1 },
      };
    }),
  );
  await db.table('meta').put({
    ...{ key: 'index', next: papers.length, segment: 1, papers: papers.length },
    ...{ length: LENGTH * papers.length, segments: [{ id: 0, base: 0, end: papers.length }], loose: [] },
  });
  db.close();
}
