import type { ComponentType } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { bringTexts } from '../../language/language.js';
import { Loading } from '../../parts/states/loading.js';
import { ProblemState } from '../../parts/states/problem-state.js';
import type { Section } from './section.js';

interface Loaded {
  readonly section: Section;
  readonly View: ComponentType | null;
}

/** Reads a section's code and texts, and shows it. */
export function SectionView({ section }: { section: Section }) {
  const [loaded, setLoaded] = useState<Loaded>();
  useEffect(() => {
    let isCurrent = true;
    const show = (View: ComponentType | null) => {
      if (isCurrent) setLoaded({ section, View });
    };
    read(section).then(show, () => {
      show(null);
    });
    return () => {
      isCurrent = false;
    };
  }, [section]);
  if (loaded?.section !== section) return <Loading />;
  const { View } = loaded;
  if (View) return <View />;
  return (
    <ProblemState
      retry={() => {
        location.reload();
      }}
    />
  );
}

async function read({ texts, load }: Section): Promise<ComponentType> {
  const [View] = await Promise.all([load(), texts && bringTexts(texts)]);
  return View;
}
