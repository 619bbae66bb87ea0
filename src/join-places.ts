import type { Brain } from './brain.js';
import type { JoinLibrary, JoinPlaces } from './channels/telegram/desk-deps.js';
import type { Language } from './core/language.js';
import { placeName } from './libraries/gazetteer.js';
import { isNameless, type Library } from './libraries/library.js';
import { nearest } from './libraries/nearest.js';
import { choices } from './libraries/place-step.js';

/** As many buttons as a person reads through; a city has this many libraries. */
const mostThere = 60;
/** Where the place has none of its own. */
const mostNearby = 5;

/** The places and libraries that somebody who asks to join chooses from: those of the library step, named for buttons. */
export function createJoinPlaces({
  places: { findPlaces, locate, gazetteer },
  directory,
  hash,
}: Pick<Brain, 'places' | 'directory'> & { readonly hash: (text: string) => string }): JoinPlaces {
  const codeOf = ({ id }: Library): string => hash(id).slice(0, 16);
  const named = (library: Library, language: Language): JoinLibrary => {
    const place = gazetteer.placeById.get(library.placeId);
    const locality = place === undefined ? library.locality : placeName(place, language);
    return {
      code: codeOf(library),
      id: library.id,
      name: isNameless(library) ? locality : `${library.name}, ${locality}`,
      district: library.district,
    };
  };
  return {
    find(text, language) {
      const { outcome, places } = findPlaces(text, { language });
      if (outcome === 'none') return [];
      if (outcome === 'place')
        return places.slice(0, 1).map((place) => ({ id: place.id, title: placeName(place, language) }));
      return choices(places, { language }, { gazetteer }).map(({ title, action }) => ({
        id: action.place,
        title: title.text,
      }));
    },
    at(point) {
      const located = locate(point);
      return located.where === 'inside' ? located.place.id : undefined;
    },
    libraries(id, language) {
      const place = gazetteer.placeById.get(id);
      if (place === undefined) return undefined;
      const there = directory.libraries.filter(({ placeId }) => placeId === id).slice(0, mostThere);
      const found =
        there.length > 0 ? there : nearest(place.point, directory.libraries, mostNearby).map(({ item }) => item);
      return { place: placeName(place, language), found: found.map((library) => named(library, language)) };
    },
    library(code) {
      const found = directory.libraries.find((library) => codeOf(library) === code);
      return found && named(found, 'ro');
    },
  };
}
