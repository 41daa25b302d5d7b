//! Copies what is reached of the files into one tree, and rewrites the references in it.
//!
//! The grammar says where references are; what is data is copied as it is. A reference to an object
//! that can be among the components becomes a reference to its place there. Anything else is
//! copied to where the reference is: path items, operations, whole maps and lists. Imports `diag`,
//! `keyword`, from this layer `description`, `document`, `grammar` and `reference`, and from this
//! folder `discriminator`, `files`, `frame`, `links` and `places`.

use super::discriminator::{branches, map_name};
use super::files::Target;
use super::frame::Frame;
use super::links::Links;
use super::places::{ignores_siblings, is_alias, reference_text, section};
use crate::diag::{Code, Diagnostic, Diagnostics, JsonPointer, Pointer};
use crate::keyword::{Keyword, Kind, Shape};
use crate::spec::description::{Moves, Origin, Place};
use crate::spec::document::{Entries, Node};
use crate::spec::reference::{ENDLESS, reference_to};

/// How many copies may be inside of each other.
const MOST_OPEN: usize = 32;

/// A reference within itself to an object that cannot be a component.
const WITHIN_ITSELF: &str =
    "the reference leads to something that contains it, and that OpenAPI has no components for";

/// How deep the tree may be where something is copied.
const MAX_DEPTH: usize = 128;

/// How many values may be copied in all, in addition to one for each byte of the files.
const MOST_COPIED: usize = 1 << 20;

pub(super) struct Rewriter<'r, 't, 'l> {
    pub(super) links: Links<'r, 't, 'l>,
    /// Where the copied parts come from.
    pub(super) moves: Moves,
    /// What is being copied.
    open: Vec<Target>,
    copied: usize,
}

impl<'r, 't, 'l> Rewriter<'r, 't, 'l> {
    pub(super) fn new(links: Links<'r, 't, 'l>) -> Self {
        Self {
            links,
            moves: Moves::default(),
            open: Vec::new(),
            copied: 0,
        }
    }

    /// The copy of a part, for a place in the tree.
    pub(super) fn part(&mut self, target: &Target, kind: Kind, out: JsonPointer) -> Option<Node> {
        let frame = Frame::new(self.links.files.file(target.file)?, target.clone(), out);
        self.open.push(target.clone());
        let copy = self.referable(&frame, &Pointer::default(), frame.node()?, kind);
        self.open.pop();
        Some(copy)
    }

    fn value(&mut self, frame: &Frame, at: &Pointer<'_>, node: &Node, shape: Shape) -> Node {
        match (shape, node) {
            (Shape::Any, _) => node.clone(),
            (Shape::List(inner), Node::List(items)) => self.items(frame, at, items, *inner),
            (Shape::Items, Node::List(items)) => self.items(frame, at, items, Shape::Schema),
            (
                Shape::Map(..) | Shape::List(_) | Shape::Object(_) | Shape::ProseObject(_),
                Node::Map(map),
            ) => match reference_text(node) {
                Some(text) if frame.is_foreign(text) && is_structure(shape) => match shape {
                    Shape::ProseObject(kind) => {
                        self.copied_or_omitted(frame, at, text, Shape::Object(kind))
                    }
                    _ => self.copied_to(frame, at, node, shape),
                },
                _ => self.plain(frame, at, map, shape),
            },
            (shape, Node::Map(_)) => match shape.kind() {
                Some(kind) => self.referable(frame, at, node, kind),
                None => node.clone(),
            },
            _ => node.clone(),
        }
    }

    fn items(&mut self, frame: &Frame, at: &Pointer<'_>, items: &[Node], shape: Shape) -> Node {
        let items = items.iter().enumerate();
        let items = items.map(|(index, item)| self.value(frame, &at.index(index), item, shape));
        Node::List(items.collect())
    }

    /// A map or an object without a reference to another one.
    fn plain(&mut self, frame: &Frame, at: &Pointer<'_>, map: &Entries, shape: Shape) -> Node {
        let entries = map.iter().map(|(name, value)| {
            let value = self.field(frame, at, (name, value), shape);
            (name.clone(), value)
        });
        let mut entries = entries.collect();
        if shape.kind() == Some(Kind::Schema) {
            for (keyword, index, text) in branches(map) {
                let at = at.key(keyword).index(index).key("$ref");
                let part = self.links.link(frame, &at, text, Kind::Schema);
                let renamed =
                    part.and_then(|part| self.links.places.renamed(self.links.files, &part));
                if let Some((name, place)) = renamed {
                    map_name(&mut entries, name, reference_to(&place));
                }
            }
        }
        Node::Map(entries)
    }

    /// The value of a field of an object, or of an entry of a map.
    fn field(
        &mut self,
        frame: &Frame,
        at: &Pointer<'_>,
        (name, value): (&str, &Node),
        shape: Shape,
    ) -> Node {
        let at = at.key(name);
        match (shape, shape.kind()) {
            (Shape::Map(_, inner), _) => self.value(frame, &at, value, *inner),
            (_, Some(Kind::Discriminator)) if name == "mapping" => {
                self.links.mapping(frame, &at, value)
            }
            (_, Some(Kind::Discriminator)) if name == "defaultMapping" => {
                self.links.mapped(frame, &at, value)
            }
            (_, Some(Kind::OpenApi | Kind::Operation)) if name == "security" => {
                self.links.security(frame, &at, value)
            }
            (_, Some(kind)) if name == "examples" && kind != Kind::Schema => {
                self.examples(frame, &at, value)
            }
            (_, Some(kind)) => match kind.shape_of(name) {
                Some(shape) => self.value(frame, &at, value, *shape),
                None => value.clone(),
            },
            _ => value.clone(),
        }
    }

    /// An object, or a reference to one.
    fn referable(&mut self, frame: &Frame, at: &Pointer<'_>, node: &Node, kind: Kind) -> Node {
        let shape = Shape::Referable(kind);
        let Node::Map(map) = node else {
            return node.clone();
        };
        let Some(text) = reference_text(node) else {
            return self.plain(frame, at, map, shape);
        };
        let reference = at.key("$ref");
        let Some(part) = self.links.link(frame, &reference, text, kind) else {
            return node.clone();
        };
        let is_copied = section(kind).is_none() || kind == Kind::PathItem;
        let is_open = self.open.contains(&part.0);
        if part.0.file > 0 && is_copied && !(kind == Kind::PathItem && is_open) {
            return self.copied_to(frame, at, node, shape);
        }
        let target = part.0.clone();
        let place = self.links.places.place(part);
        let here = frame.place(at);
        if target.file > 0 && place.as_ref() == Some(&here) && is_alias(node, kind) {
            return self.copied_to(frame, at, node, shape);
        }
        let mut entries = match kind {
            Kind::PathItem | Kind::Schema if !ignores_siblings(kind, self.links.version) => {
                match self.plain(frame, at, map, shape) {
                    Node::Map(entries) => entries,
                    _ => map.clone(),
                }
            }
            _ => map.clone(),
        };
        if frame.is_foreign(text) || target.file > 0 {
            let text = place.map(|place| reference_to(&place)).unwrap_or_default();
            entries.insert(Keyword::Ref.name().to_owned(), Node::String(text));
        }
        Node::Map(entries)
    }

    /// What a reference leads to, and the fields beside the reference, which take precedence.
    fn copied_to(&mut self, frame: &Frame, at: &Pointer<'_>, node: &Node, shape: Shape) -> Node {
        let text = reference_text(node).unwrap_or_default();
        let Some(target) = self.links.target(frame, &at.key("$ref"), text) else {
            return node.clone();
        };
        let mut copy = self.copy(frame, at, &target, shape);
        let is_ignored = |kind| ignores_siblings(kind, self.links.version);
        let siblings = node.as_map().into_iter().flatten();
        if let Node::Map(entries) = &mut copy
            && !matches!(shape, Shape::Referable(kind) if is_ignored(kind))
        {
            for (name, value) in siblings.filter(|(name, _)| *name != "$ref") {
                let own = at.key(name);
                self.note(frame.place(&own), frame.origin(&own));
                let value = self.field(frame, at, (name, value), shape);
                entries.insert(name.clone(), value);
            }
        }
        copy
    }

    /// The copy of a target in the place of a reference.
    fn copy(&mut self, frame: &Frame, at: &Pointer<'_>, target: &Target, shape: Shape) -> Node {
        let out = frame.place(at);
        if let Some(fault) = self.bounded(target, &out, shape) {
            self.links.report(frame, &at.key("$ref"), fault);
            return Node::Null;
        }
        let Some(file) = self.links.files.file(target.file) else {
            return Node::Null;
        };
        self.note(out.clone(), target.clone());
        let inner = Frame::new(file, target.clone(), out);
        self.open.push(target.clone());
        let node = inner.node().unwrap_or(&Node::Null);
        let copy = self.value(&inner, &Pointer::default(), node, shape);
        self.open.pop();
        self.copied += size(&copy);
        copy
    }

    /// The fault of a copy that would have no end.
    fn bounded(&self, target: &Target, out: &JsonPointer, shape: Shape) -> Option<Diagnostic> {
        let fault = |code, message: &str| Some(Diagnostic::new(code, out.clone(), message));
        let depth = out.as_str().matches('/').count();
        if self.open.contains(target) {
            let is_alone = matches!(shape, Shape::Referable(_));
            return fault(
                Code::REF_CYCLE,
                if is_alone { ENDLESS } else { WITHIN_ITSELF },
            );
        }
        let is_large = self.copied > MOST_COPIED + self.links.files.size();
        let is_deep = self.open.len() >= MOST_OPEN || depth > MAX_DEPTH;
        match is_large || is_deep {
            true => fault(
                Code::TOO_LARGE,
                "the references make the description too large",
            ),
            false => None,
        }
    }

    fn note(&mut self, at: JsonPointer, from: Target) {
        let place = Place {
            source: from.file,
            pointer: from.pointer,
        };
        self.moves.insert(at, Origin::Text(place));
    }

    /// Examples by name.
    fn examples(&mut self, frame: &Frame, at: &Pointer<'_>, node: &Node) -> Node {
        let Node::Map(map) = node else {
            return node.clone();
        };
        let entries = map.iter().map(|(name, node)| {
            let text = reference_text(node).filter(|text| frame.is_foreign(text));
            let at = at.key(name);
            let example = text.map(|text| self.copied_or_omitted(frame, &at, text, Shape::Any));
            (name.clone(), example.unwrap_or_else(|| node.clone()))
        });
        Node::Map(entries.collect())
    }

    /// What a reference leads to, if no code is generated from it: it is omitted if it cannot be
    /// read.
    fn copied_or_omitted(
        &mut self,
        frame: &Frame,
        at: &Pointer<'_>,
        text: &str,
        shape: Shape,
    ) -> Node {
        let reference = at.key("$ref");
        let faults = Diagnostics::default();
        let found = self
            .links
            .files
            .resolve(&frame.origin(&reference), text, &faults);
        let faults = faults.into_vec().into_iter();
        for fault in faults.chain(found.as_ref().err().cloned()) {
            let message = format!("this is omitted: {}", fault.message);
            let warning = Diagnostic::new(Code::OMITTED, JsonPointer::default(), message);
            self.links.report(frame, &reference, warning);
        }
        match found {
            Ok(Some(target)) => self.copy(frame, at, &target, shape),
            _ => Node::Map(Entries::default()),
        }
    }
}

/// Whether a shape has a structure, so that a `$ref` in its place is a reference and no name.
fn is_structure(shape: Shape) -> bool {
    match shape {
        Shape::Map(_, inner) => inner.kind().is_some() || matches!(inner, Shape::List(_)),
        _ => true,
    }
}

fn size(node: &Node) -> usize {
    let inner: usize = match node {
        Node::List(items) => items.iter().map(size).sum(),
        Node::Map(entries) => entries.values().map(size).sum(),
        _ => 0,
    };
    inner + 1
}
