//! The names of parts that get a place among the components of the assembled tree.
//!
//! A part is named after its key, or after its file. Where names meet, a component of the entry
//! document keeps its own, and all others say in which file they are: with as many folders as it
//! takes to distinguish them. So a name never depends on the order of references. Imports `diag`,
//! `keyword`, and from this folder `location`.

use super::location::Location;
use crate::diag::JsonPointer;
use crate::keyword::Keyword;
use std::collections::{BTreeMap, BTreeSet};

/// Keys that say nothing about the schema there.
const VAGUE_KEYWORDS: [Keyword; 8] = [
    Keyword::Items,
    Keyword::Properties,
    Keyword::AdditionalProperties,
    Keyword::AllOf,
    Keyword::OneOf,
    Keyword::AnyOf,
    Keyword::Not,
    Keyword::Defs,
];

/// Other keys that say nothing about what is there.
const VAGUE: [&str; 5] = ["schema", "content", "definitions", "headers", "components"];

/// Names of files that say less than those of their folders.
const VAGUE_FILES: [&str; 3] = ["index", "_index", "main"];

/// What the name of a part is made of.
#[derive(Clone, Debug)]
pub(super) struct Named {
    /// The folders and the file, without its extension.
    file: Vec<String>,
    /// The keys from the root of the file to the part, except the last.
    inside: Vec<String>,
    /// The name by itself.
    name: String,
}

impl Named {
    pub(super) fn new(location: &Location, pointer: &JsonPointer) -> Self {
        let mut inside: Vec<_> = pointer.segments().collect();
        inside.pop();
        let names = location.names().into_iter();
        Self {
            file: names.map(str::to_owned).collect(),
            inside,
            name: natural(location, pointer),
        }
    }

    /// The parts of the longest name, of which shorter ones are the last parts.
    fn path(&self, with_inside: bool) -> Vec<&str> {
        let mut path: Vec<&str> = self.file.iter().map(String::as_str).collect();
        if with_inside {
            path.extend(self.inside.iter().map(String::as_str));
        }
        // A part that is named after its file says so once.
        if path.last() != Some(&self.name.as_str()) {
            path.push(&self.name);
        }
        path
    }

    /// The name with so many parts of its path.
    fn qualified(&self, parts: usize, with_inside: bool) -> String {
        let path = self.path(with_inside);
        let start = path.len().saturating_sub(parts);
        path.get(start..).unwrap_or_default().join("_")
    }
}

/// The name of a part by itself: its key, or that of its file.
pub(super) fn natural(location: &Location, pointer: &JsonPointer) -> String {
    let keys: Vec<_> = pointer.segments().collect();
    let is_vague = |key: &&String| {
        let keyword = Keyword::named(key);
        keyword.is_some_and(|keyword| VAGUE_KEYWORDS.contains(&keyword))
            || VAGUE.contains(&key.as_str())
            || key.parse::<usize>().is_ok()
    };
    let vague = keys.iter().rev().take_while(is_vague).count();
    let telling = keys.len() - vague;
    let key = telling.checked_sub(1).and_then(|last| keys.get(last));
    let mut name = key.cloned().unwrap_or_else(|| file_name(location));
    for key in keys.iter().skip(telling) {
        name = format!("{name}_{key}");
    }
    name
}

fn file_name(location: &Location) -> String {
    let names = location.names();
    match names.as_slice() {
        [.., folder, file] if VAGUE_FILES.contains(file) => (*folder).to_owned(),
        [.., file] => (*file).to_owned(),
        [] => location.to_string(),
    }
}

/// A name as far as it matters for identifiers: its letters and digits.
pub(super) fn folded(name: &str) -> String {
    let letters = name.chars().filter(|c| c.is_alphanumeric());
    letters.flat_map(char::to_lowercase).collect()
}

/// The names of all parts of one section, beside those that are taken.
pub(super) fn names(parts: &[Named], taken: &BTreeSet<String>) -> Vec<String> {
    let taken: BTreeSet<_> = taken.iter().map(|name| folded(name)).collect();
    let mut groups: BTreeMap<String, Vec<usize>> = BTreeMap::new();
    for (index, part) in parts.iter().enumerate() {
        groups.entry(folded(&part.name)).or_default().push(index);
    }
    let mut all: BTreeSet<_> = taken.iter().chain(groups.keys()).cloned().collect();
    let mut names = vec![String::new(); parts.len()];
    for (name, members) in &groups {
        let group: Vec<_> = members.iter().filter_map(|at| parts.get(*at)).collect();
        let given = match group.as_slice() {
            [only] if !taken.contains(name) => vec![only.name.clone()],
            _ => {
                // One of them may have no path besides its name.
                let mut others = all.clone();
                if !taken.contains(name) {
                    others.remove(name);
                }
                distinguished(&group, &others)
            }
        };
        all.extend(given.iter().map(|name| folded(name)));
        for (at, given) in members.iter().zip(given) {
            if let Some(name) = names.get_mut(*at) {
                *name = given;
            }
        }
    }
    names
}

/// Names for parts that have the same one, none of which is taken: with the fewest parts of their
/// paths that distinguish them.
fn distinguished(group: &[&Named], taken: &BTreeSet<String>) -> Vec<String> {
    let files: BTreeSet<_> = group.iter().map(|part| &part.file).collect();
    let with_inside = files.len() < group.len();
    let longest = group.iter().map(|part| part.path(with_inside).len()).max();
    let longest = longest.unwrap_or_default();
    let fits = |names: &[String]| {
        let folded: BTreeSet<_> = names.iter().map(|name| folded(name)).collect();
        folded.len() == names.len() && folded.is_disjoint(taken)
    };
    let of_length = |parts| -> Vec<String> {
        let names = group.iter();
        names
            .map(|part| part.qualified(parts, with_inside))
            .collect()
    };
    let found = (2..=longest).map(of_length).find(|names| fits(names));
    found.unwrap_or_else(|| numbered(&of_length(longest), taken))
}

/// The last resort: the longest names, in their order, with the first numbers that are free.
fn numbered(names: &[String], taken: &BTreeSet<String>) -> Vec<String> {
    let mut order: Vec<usize> = (0..names.len()).collect();
    order.sort_by_key(|at| names.get(*at));
    let mut taken = taken.clone();
    let mut given = names.to_vec();
    for at in order {
        let Some(name) = given.get_mut(at) else {
            continue;
        };
        let numbers = (2..).map(|number| format!("{name}_{number}"));
        let free = numbers.into_iter().find(|it| taken.insert(folded(it)));
        *name = free.unwrap_or_default();
    }
    given
}

#[cfg(test)]
mod tests {
    use super::*;

    fn named(place: &str) -> Named {
        let (file, pointer) = place.split_once('#').unwrap_or((place, ""));
        Named::new(
            &Location::below_root(file),
            &JsonPointer::from_escaped(pointer),
        )
    }

    fn given(places: &[&str], taken: &[&str]) -> Vec<String> {
        let parts: Vec<_> = places.iter().map(|place| named(place)).collect();
        names(&parts, &taken.iter().map(|it| (*it).to_owned()).collect())
    }

    #[test]
    fn a_part_is_named_after_its_key_or_its_file() {
        let name = |place: &str| named(place).name;
        assert_eq!(name("schemas/user.yaml"), "user");
        assert_eq!(name("schemas.yaml#/User"), "User");
        assert_eq!(name("a.yaml#/components/schemas/User"), "User");
        assert_eq!(name("user/index.yaml"), "user");
        assert_eq!(name("a.yaml#/User/items"), "User_items");
        assert_eq!(name("a.yaml#/User/oneOf/0"), "User_oneOf_0");
        assert_eq!(name("a.yaml#/items"), "a_items");
    }

    #[test]
    fn names_that_meet_say_their_files() {
        let places = ["a/x.yaml#/User", "b/y.yaml#/User", "c.yaml#/Pet"];
        assert_eq!(given(&places, &[]), ["x_User", "y_User", "Pet"]);
        let places = ["a/x.yaml#/User", "b/x.yaml#/User"];
        assert_eq!(given(&places, &[]), ["a_x_User", "b_x_User"]);
        let places = ["x.yaml#/a/User", "x.yaml#/b/User"];
        assert_eq!(given(&places, &[]), ["a_User", "b_User"]);
        assert_eq!(
            given(&["a/user.yaml", "b/user.yaml"], &[]),
            ["a_user", "b_user"]
        );
        assert_eq!(
            given(&["user.yaml", "b.yaml#/User"], &[]),
            ["user", "b_User"]
        );
    }

    #[test]
    fn the_entry_document_keeps_its_names() {
        assert_eq!(given(&["a/x.yaml#/user"], &["User"]), ["x_user"]);
        assert_eq!(given(&["a/x.yaml#/User"], &["User", "xUser"]), ["a_x_User"]);
    }

    #[test]
    fn names_do_not_depend_on_the_order() {
        let places = [
            "a/x.yaml#/User",
            "b/y.yaml#/User",
            "user.yaml",
            "c.yaml#/Pet",
        ];
        let mut reversed = places;
        reversed.reverse();
        let mut names = given(&reversed, &["Pet"]);
        names.reverse();
        assert_eq!(given(&places, &["Pet"]), names);
    }
}
