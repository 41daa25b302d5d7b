//! Where the targets of references are in the assembled tree.
//!
//! A part of the entry document stays where it is. Anything else gets a place among the components,
//! if they have one for its kind. If the entry document has a component that is nothing but a
//! reference to it, that is its place. Imports `diag`, `keyword`, from this layer `document`,
//! `grammar` and `reference`, and from this folder `files` and `naming`.

use super::files::{Files, Target, node_at};
use super::naming::{self, Named, folded, natural};
use crate::diag::{Diagnostics, JsonPointer};
use crate::keyword::{Keyword, Kind, Shape};
use crate::spec::document::Node;
use crate::spec::reference::LONGEST_CHAIN;
use crate::spec::version::Version;
use indexmap::IndexMap;
use std::collections::{BTreeMap, BTreeSet, HashMap};

/// A target, and the kind of object that it is.
pub(super) type Part = (Target, Kind);

/// The places of all parts that references lead to.
#[derive(Default)]
pub(super) struct Places {
    /// The components of the entry document that are nothing but references.
    homes: HashMap<Part, JsonPointer>,
    /// The names of the components of the entry document, by section.
    pub(super) names: BTreeMap<&'static str, BTreeSet<String>>,
    /// All other parts, in the order in which they were met.
    parts: IndexMap<Part, State>,
}

/// What is known of the place of a part.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) enum State {
    /// It has no place yet.
    #[default]
    New,
    /// It is copied to this place.
    Own(JsonPointer),
    /// It is inside of another part.
    Inside(JsonPointer),
}

impl State {
    fn place(&self) -> Option<&JsonPointer> {
        match self {
            State::New => None,
            State::Own(place) | State::Inside(place) => Some(place),
        }
    }
}

impl Places {
    pub(super) fn new(files: &mut Files<'_, '_>, found: &Diagnostics) -> Self {
        let mut names: BTreeMap<_, BTreeSet<_>> = BTreeMap::new();
        let mut candidates = Candidates::new();
        for kind in SECTIONS {
            for (name, target) in components(files, kind, found) {
                for target in chain(files, target, kind, found) {
                    let own = natural_of(files, &target).map(|it| folded(&it));
                    let is_other = own.is_none_or(|it| it != folded(&name));
                    let names = candidates.entry((target, kind)).or_default();
                    names.insert((is_other, name.clone()));
                }
                let section = section(kind).unwrap_or_default();
                names.entry(section).or_default().insert(name);
            }
        }
        Self {
            homes: homes(candidates),
            names,
            parts: IndexMap::new(),
        }
    }

    /// The place of a part; none if it has no name yet.
    pub(super) fn place(&mut self, part: Part) -> Option<JsonPointer> {
        if let Some(home) = self.homes.get(&part) {
            return Some(home.clone());
        }
        if part.0.file == 0 {
            let place = part.0.pointer.clone();
            if !is_in_grammar(&place) {
                self.parts.insert(part, State::Own(place.clone()));
            }
            return Some(place);
        }
        self.parts.entry(part).or_default().place().cloned()
    }

    /// The name that a part has by itself and its place, if that has another name because its own
    /// one was taken.
    pub(super) fn renamed(
        &self,
        files: &Files<'_, '_>,
        part: &Part,
    ) -> Option<(String, JsonPointer)> {
        let Some(State::Own(place)) = self.parts.get(part) else {
            return None;
        };
        let name = natural_of(files, &part.0).filter(|_| part.0.file > 0)?;
        (place.segments().last().as_ref() != Some(&name)).then(|| (name, place.clone()))
    }

    /// The part with this number, and its place.
    pub(super) fn nth(&self, index: usize) -> Option<(Part, State)> {
        let (part, state) = self.parts.get_index(index)?;
        Some((part.clone(), state.clone()))
    }

    /// Gives all parts without a place one among the components.
    pub(super) fn assign(&mut self, files: &Files<'_, '_>) {
        let mut sections: BTreeMap<&str, Vec<(Part, Named)>> = BTreeMap::new();
        let mut inner = Vec::new();
        for (part, state) in &self.parts {
            let file = files.file(part.0.file).filter(|_| *state == State::New);
            let (Some(section), Some(file)) = (section(part.1), file) else {
                continue;
            };
            match self.outer(part) {
                Some(outer) => inner.push((part.clone(), outer)),
                None => {
                    let named = Named::new(&file.location, &part.0.pointer);
                    let parts = sections.entry(section).or_default();
                    parts.push((part.clone(), named));
                }
            }
        }
        for (section, parts) in sections {
            let root = JsonPointer::default().key("components").key(section);
            let taken = self.names.get(section).cloned().unwrap_or_default();
            let (parts, named): (Vec<_>, Vec<_>) = parts.into_iter().unzip();
            for (part, name) in parts.into_iter().zip(naming::names(&named, &taken)) {
                self.parts.insert(part, State::Own(root.key(&name)));
            }
        }
        for (part, (outer, rest)) in inner {
            if let Some(place) = self.place(outer) {
                self.parts.insert(part, State::Inside(place.join(&rest)));
            }
        }
    }

    /// The outermost part that a part is inside of, and the pointer from there.
    fn outer(&self, part: &Part) -> Option<(Part, String)> {
        let (Target { file, pointer }, kind) = part;
        let text = pointer.as_str();
        text.match_indices('/').find_map(|(end, _)| {
            let (before, rest) = text.split_at_checked(end)?;
            let segments: Vec<_> = JsonPointer::from_escaped(rest).segments().collect();
            // Definitions have names of their own.
            let is_definition = segments.iter().any(|it| it == Keyword::Defs.name());
            let target = Target {
                file: *file,
                pointer: JsonPointer::from_escaped(before),
            };
            let outer = SECTIONS.into_iter().find_map(|outer| {
                let is_inside =
                    outer != Kind::PathItem && !is_definition && outer.at(&segments) == Some(*kind);
                let outer = (target.clone(), outer);
                let is_known = self.homes.contains_key(&outer) || self.parts.contains_key(&outer);
                (is_inside && is_known).then_some(outer)
            });
            Some((outer?, rest.to_owned()))
        })
    }
}

/// The field of the Components Object for objects of a kind.
pub(super) fn section(kind: Kind) -> Option<&'static str> {
    Some(match kind {
        Kind::Schema => "schemas",
        Kind::Response => "responses",
        Kind::Parameter => "parameters",
        Kind::RequestBody => "requestBodies",
        Kind::Header => "headers",
        Kind::SecurityScheme => "securitySchemes",
        Kind::Link => "links",
        Kind::Callback => "callbacks",
        Kind::PathItem => "pathItems",
        Kind::MediaType => "mediaTypes",
        _ => return None,
    })
}

const SECTIONS: [Kind; 10] = [
    Kind::Schema,
    Kind::Response,
    Kind::Parameter,
    Kind::RequestBody,
    Kind::Header,
    Kind::SecurityScheme,
    Kind::Link,
    Kind::Callback,
    Kind::PathItem,
    Kind::MediaType,
];

fn is_in_grammar(pointer: &JsonPointer) -> bool {
    let segments: Vec<_> = pointer.segments().collect();
    Shape::at(&segments).is_some()
}

/// Whether the fields beside the `$ref` of an object are ignored, as they are in OpenAPI 3.0 except
/// for path items.
pub(super) fn ignores_siblings(kind: Kind, version: Version) -> bool {
    version == Version::V3_0 && kind != Kind::PathItem
}

/// Whether an object is nothing but a reference.
fn is_bare(node: &Node, kind: Kind, version: Version) -> bool {
    let siblings = node.as_map().map_or(0, |map| map.len().saturating_sub(1));
    siblings == 0 || (ignores_siblings(kind, version) && is_alias(node, kind))
}

/// Whether an object is a reference that at most describes its target in other words.
pub(super) fn is_alias(node: &Node, kind: Kind) -> bool {
    let mut siblings = node.as_map().into_iter().flatten();
    let is_annotation = |name: &String| match Keyword::named(name) {
        Some(Keyword::Ref) => true,
        keyword => keyword.is_none_or(|keyword| !keyword.affects_validity()),
    };
    kind != Kind::PathItem && siblings.all(|(name, _)| is_annotation(name))
}

/// The text of the `$ref` of an object.
pub(super) fn reference_text(node: &Node) -> Option<&str> {
    node.get(Keyword::Ref)?.as_str()
}

/// The names of the components that are nothing but references to a part, those with another name
/// than the part last.
type Candidates = HashMap<Part, BTreeSet<(bool, String)>>;

/// The places of the parts that components of the entry document are nothing but references to.
/// If several components refer to the same part, it is at the one that has its name, or else
/// at the first one by name.
fn homes(candidates: Candidates) -> HashMap<Part, JsonPointer> {
    let homes = candidates.into_iter().filter_map(|(part, names)| {
        let root = JsonPointer::default().key("components");
        let root = root.key(section(part.1)?);
        let (_, name) = names.into_iter().next()?;
        Some((part, root.key(&name)))
    });
    homes.collect()
}

/// The components of the entry document of one kind, also if their map is in another file.
fn components(files: &mut Files<'_, '_>, kind: Kind, found: &Diagnostics) -> Vec<(String, Target)> {
    let start = Target {
        file: 0,
        pointer: JsonPointer::default(),
    };
    let fields = ["components", section(kind).unwrap_or_default()];
    let maps = fields.iter().fold(vec![start], |maps, field| {
        let inside = maps.into_iter().map(|map| map.key(field));
        let inside = inside.flat_map(|map| with_references(files, map, found));
        inside.collect()
    });
    let mut components = BTreeMap::new();
    for map in maps {
        let Some(file) = files.file(map.file) else {
            continue;
        };
        let node = node_at(&file.root, &map.pointer);
        let entries = node.and_then(Node::as_map).into_iter().flatten();
        for (name, _) in entries.filter(|(name, _)| *name != Keyword::Ref.name()) {
            // The fields beside a reference take precedence.
            let component = components.entry(name.clone());
            component.or_insert_with(|| map.key(name));
        }
    }
    components.into_iter().collect()
}

/// A target, what it refers to, and so on.
fn with_references(files: &mut Files<'_, '_>, target: Target, found: &Diagnostics) -> Vec<Target> {
    let next = |target: &Target| target_if(files, target, found, |_| true);
    let targets = std::iter::successors(Some(target), next);
    targets.take(LONGEST_CHAIN).collect()
}

/// The targets outside of the entry document that a component is: it itself, and what it is an
/// alias of.
fn chain(
    files: &mut Files<'_, '_>,
    mut target: Target,
    kind: Kind,
    found: &Diagnostics,
) -> Vec<Target> {
    let mut targets = Vec::new();
    for _ in 0..=LONGEST_CHAIN {
        if target.file > 0 {
            targets.push(target.clone());
        }
        let next = target_if(files, &target, found, |node| is_alias(node, kind));
        match next.filter(|next| next.file > 0) {
            Some(next) => target = next,
            None => break,
        }
    }
    targets
}

/// The target of an object that is a reference and has a property.
fn target_if(
    files: &mut Files<'_, '_>,
    at: &Target,
    found: &Diagnostics,
    has_property: impl Fn(&Node) -> bool,
) -> Option<Target> {
    let file = files.file(at.file)?;
    let node = node_at(&file.root, &at.pointer)?;
    let text = reference_text(node).filter(|_| has_property(node))?;
    files.resolve(at, text, found).ok()?
}

/// The part that a target is: of a reference to something with the same name, that.
pub(super) fn canonical(
    files: &mut Files<'_, '_>,
    mut target: Target,
    kind: Kind,
    version: Version,
    found: &Diagnostics,
) -> Target {
    for _ in 0..LONGEST_CHAIN {
        if target.file == 0 {
            break;
        }
        let next = target_if(files, &target, found, |node| is_bare(node, kind, version));
        let Some(next) = next else { break };
        let names = [&target, &next].map(|it| natural_of(files, it).map(|it| folded(&it)));
        if names[0] != names[1] {
            break;
        }
        target = next;
    }
    target
}

fn natural_of(files: &Files<'_, '_>, target: &Target) -> Option<String> {
    let file = files.file(target.file)?;
    Some(natural(&file.location, &target.pointer))
}
