//! Assembles the files of a description to one tree.
//!
//! The tree is the entry document, with what references lead to in other files among its
//! components. It is copied at least twice: until all parts are known that references lead to, and then
//! with the names that these have been given. Imports `diag`, `keyword`, from this layer
//! `description`, `document` and `version`, and from this folder `files`, `places` and `rewrite`.

use super::elsewhere::refers_elsewhere;
use super::files::{Files, Loader, Target};
use super::links::Links;
use super::places::{Places, State, section};
use super::rewrite::Rewriter;
use crate::diag::{Code, Diagnostic, Diagnostics, JsonPointer};
use crate::keyword::{Kind, Shape};
use crate::spec::description::{Description, Moves, Origin, Place, Source};
use crate::spec::document::{Entries, Node};
use crate::spec::quote::quoted;
use crate::spec::version::Version;
use std::collections::BTreeMap;

/// Reads a description: the entry document, and the parts of other files that references lead to.
/// The name of the source is its path below the root of the description.
///
/// Relative references are resolved against the file that they are in (OpenAPI 3.1.1, "Relative
/// References in API Description URIs", and OpenAPI 3.2, `$self`). Only files that a reference
/// leads to are loaded.
///
/// ```
/// use codegen::diag::Code;
/// use codegen::spec::{Location, Refusal};
/// use codegen::{Settings, Source, assemble, generate};
///
/// let source = Source {
///     name: "ping.yaml",
///     text: "{openapi: 3.0.3, info: {title: Ping, version: '1'}, paths: {/ping: {$ref: path.yaml}}}",
/// };
/// let mut loader = |location: &Location| match location.path() {
///     Some("path.yaml") => Ok("{get: {operationId: ping, responses: {}}}".to_owned()),
///     _ => Err(Refusal {
///         code: Code::REF_MISSING,
///         message: format!("leads to `{location}`, which does not exist"),
///         help: None,
///     }),
/// };
/// let description = assemble(&source, &mut loader);
/// let generated = generate(&description, &Settings::default()).unwrap();
/// assert!(generated.files.iter().any(|file| file.path == "src/operations/ping.rs"));
/// ```
pub fn assemble<'t>(source: &Source<'t>, loader: &mut dyn Loader) -> Description<'t> {
    assemble_with_overlays(source, &[], loader)
}

/// Reads a description, like [`assemble`], after overlays were applied to the entry document.
pub fn assemble_with_overlays<'t>(
    source: &Source<'t>,
    overlays: &[Source<'t>],
    loader: &mut dyn Loader,
) -> Description<'t> {
    let (mut description, identified) = Description::prepared(source, overlays);
    let mut has_identifiers = identified.is_used;
    if !description.is_refused() && refers_elsewhere(&description.root, Shape::DOCUMENT) {
        let found = Diagnostics::default();
        let root = std::mem::replace(&mut description.root, Node::Null);
        let version = Version::of(&root);
        let mut files = Files::new(source.into(), (root, identified), version, loader);
        overlays
            .iter()
            .for_each(|overlay| files.reserve(overlay.into()));
        let (root, moves) = tree(&mut files, version, &found);
        warn_of_rooted(&files, &found);
        description.sources = std::mem::take(&mut files.sources);
        explain_selections(&mut description.found);
        // The entry document may have been changed before.
        let found = found
            .into_vec()
            .into_iter()
            .map(|fault| match fault.source {
                Some(0) => description.of_entry(fault),
                _ => fault,
            });
        let found: Vec<_> = found.collect();
        description.found.extend(found);
        description.root = root;
        description.origins.push(moves.after_entry());
        has_identifiers = files.have_identifiers();
    }
    if has_identifiers {
        description.instantiate();
    }
    description
}

/// Adds to the warnings of actions that select nothing that what they look for may be in another file.
fn explain_selections(found: &mut [Diagnostic]) {
    let selects = |found: &&mut Diagnostic| {
        let pointer = found.pointer.as_str();
        found.code == Code::ACTION_WITHOUT_EFFECT
            && (pointer.ends_with("/target") || pointer.ends_with("/copy"))
    };
    let help = "overlays change the entry document only, and the description has several files; \
                `cargo xtask bundle` makes one document of them";
    for warning in found.iter_mut().filter(selects) {
        warning.help = Some(help.to_owned());
    }
}

/// The tree, and where the copied parts of it come from.
fn tree(files: &mut Files<'_, '_>, version: Version, found: &Diagnostics) -> (Node, Moves) {
    let mut places = Places::new(files, found);
    loop {
        let known = files.resources();
        let tried = Diagnostics::default();
        let links = Links::new(files, &mut places, version, &tried);
        Copy::of(Rewriter::new(links));
        let is_known = files.resources() == known;
        // A reference may lead to a schema by an `$id` that was in none of the files until then.
        let is_final = |code| is_known || ![Code::REF_MISSING, Code::REF_EXTERNAL].contains(&code);
        let tried = tried.into_vec().into_iter();
        found.extend(tried.filter(|fault| is_final(fault.code)));
        if is_known {
            break;
        }
    }
    places.assign(files);
    let copy = Copy::of(Rewriter::new(Links::new(
        files,
        &mut places,
        version,
        found,
    )));
    copy.assembled()
}

/// A copy of all parts that are reached.
struct Copy {
    entry: Node,
    /// Parts of the entry document that only references say the kind of.
    replaced: Vec<(JsonPointer, Node)>,
    /// The components that come from other files, by section and name.
    components: BTreeMap<&'static str, BTreeMap<String, Node>>,
    moves: Moves,
}

impl Copy {
    fn of(mut rewriter: Rewriter<'_, '_, '_>) -> Self {
        let root = JsonPointer::default();
        let start = Target {
            file: 0,
            pointer: root.clone(),
        };
        let mut copy = Self {
            entry: rewriter
                .part(&start, Kind::OpenApi, root)
                .unwrap_or(Node::Null),
            replaced: Vec::new(),
            components: BTreeMap::new(),
            moves: Moves::default(),
        };
        let mut index = 0;
        while let Some(((target, kind), state)) = rewriter.links.places.nth(index) {
            index += 1;
            let place = match state {
                State::New => JsonPointer::default(),
                State::Own(place) => place,
                State::Inside(_) => continue,
            };
            let Some(node) = rewriter.part(&target, kind, place.clone()) else {
                continue;
            };
            if target.file == 0 {
                copy.replaced.push((place, node));
            } else if let (Some(section), Some(name)) = (section(kind), place.segments().last()) {
                copy.components
                    .entry(section)
                    .or_default()
                    .insert(name, node);
                rewriter.moves.insert(
                    place,
                    Origin::Text(Place {
                        source: target.file,
                        pointer: target.pointer,
                    }),
                );
            }
        }
        copy.moves = rewriter.moves;
        copy
    }

    fn assembled(mut self) -> (Node, Moves) {
        // The outer parts first, which contain inner ones as they were.
        self.replaced.sort_by_key(|(place, _)| place.as_str().len());
        for (place, node) in self.replaced {
            if let Some(slot) = slot(&mut self.entry, &place) {
                *slot = node;
            }
        }
        for (section, parts) in self.components {
            let components = map_in(&mut self.entry, "components");
            let entries = components.and_then(|it| map_in(it, section));
            if let Some(Node::Map(entries)) = entries {
                entries.extend(parts);
            }
        }
        (self.entry, self.moves)
    }
}

/// The object under a key, which is added if it does not exist.
fn map_in<'n>(node: &'n mut Node, key: &str) -> Option<&'n mut Node> {
    let Node::Map(entries) = node else {
        return None;
    };
    let inner = entries.entry(key.to_owned()).or_insert(Node::Null);
    if *inner == Node::Null {
        *inner = Node::Map(Entries::default());
    }
    Some(inner)
}

/// The value at a pointer.
fn slot<'n>(root: &'n mut Node, pointer: &JsonPointer) -> Option<&'n mut Node> {
    let mut segments = pointer.segments();
    segments.try_fold(root, |node, segment| match node {
        Node::Map(entries) => entries.get_mut(&segment),
        Node::List(items) => items.get_mut(segment.parse::<usize>().ok()?),
        _ => None,
    })
}

/// Warns of references that only the entry document resolves, once for each file.
fn warn_of_rooted(files: &Files<'_, '_>, found: &Diagnostics) {
    let entry = files.sources.first().map_or("", |source| &source.name);
    for (file, references) in &files.rooted {
        let Some((text, pointer)) = references.first_key_value() else {
            continue;
        };
        let name = files.sources.get(*file).map_or("", |source| &source.name);
        let more = match references.len() - 1 {
            0 => String::new(),
            1 => ", and so does one other reference in this file".to_owned(),
            more => format!(", and so do {more} other references in this file"),
        };
        let message = format!(
            "the reference {} leads to nothing in {}; it is read as one to {}{more}",
            quoted(text),
            quoted(name),
            quoted(entry)
        );
        let warning = Diagnostic::new(Code::REF_IN_ENTRY, pointer.clone(), message);
        let help = "write the path of the entry document before the `#`";
        found.push(warning.help(help).in_source(*file));
    }
}
