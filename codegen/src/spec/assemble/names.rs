//! Texts that are the names of components or references to them: what discriminators map to, and the
//! schemes of security requirements (OpenAPI 3.2, "Security Requirement Object").
//!
//! Imports `diag`, `keyword`, from this layer `document` and `reference`, and from this folder
//! `discriminator`, `frame` and `links`.

use super::discriminator::Names;
use super::frame::Frame;
use super::links::Links;
use crate::diag::Pointer;
use crate::keyword::{Kind, Versions};
use crate::spec::document::{Entries, Node};
use crate::spec::reference::reference_to;

impl Links<'_, '_, '_> {
    /// The schemas that a discriminator maps to, by references or by the names of schemas.
    pub(super) fn mapping(&mut self, frame: &Frame, at: &Pointer<'_>, node: &Node) -> Node {
        let Node::Map(map) = node else {
            return node.clone();
        };
        let entries = map.iter();
        let entries =
            entries.map(|(tag, node)| (tag.clone(), self.mapped(frame, &at.key(tag), node)));
        Node::Map(entries.collect())
    }

    /// A schema that a discriminator maps to, if this is one.
    pub(super) fn mapped(&mut self, frame: &Frame, at: &Pointer<'_>, node: &Node) -> Node {
        let text = node.as_str().unwrap_or_default();
        let in_entry = self.places.names.get("schemas");
        let names = Names {
            in_entry: in_entry.is_some_and(|names| names.contains(text)),
            in_file: frame.has_schema(text),
        };
        let reference = names.reference(text).filter(|it| frame.is_foreign(it));
        let part = reference.and_then(|it| self.link(frame, at, &it, Kind::Schema));
        match part {
            Some(part) => {
                let place = self.places.place(part).unwrap_or_default();
                Node::String(reference_to(&place))
            }
            None => node.clone(),
        }
    }

    /// A list of security requirements, with the names that schemes of other files have in the tree.
    pub(super) fn security(&mut self, frame: &Frame, at: &Pointer<'_>, node: &Node) -> Node {
        let Node::List(alternatives) = node else {
            return node.clone();
        };
        let alternatives = alternatives.iter().enumerate();
        let alternatives = alternatives.map(|(index, alternative)| match alternative {
            Node::Map(schemes) => self.alternative(frame, &at.index(index), schemes),
            other => other.clone(),
        });
        Node::List(alternatives.collect())
    }

    fn alternative(&mut self, frame: &Frame, at: &Pointer<'_>, schemes: &Entries) -> Node {
        let entries = schemes.iter().map(|(key, scopes)| {
            let name = self.name_of_scheme(frame, &at.key(key), key);
            (name.unwrap_or_else(|| key.clone()), scopes.clone())
        });
        Node::Map(entries.collect())
    }

    /// The name of a scheme in the tree; none if the key is a name, or a reference inside of the entry
    /// document, which stays as it is.
    fn name_of_scheme(&mut self, frame: &Frame, at: &Pointer<'_>, key: &str) -> Option<String> {
        let names = self.places.names.get("securitySchemes");
        let is_name = names.is_some_and(|names| names.contains(key));
        let is_reference = !is_name && key.contains(['.', '/', '#']) && frame.is_foreign(key);
        if !is_reference || !self.version.is_one_of(Versions::Since3_2) {
            return None;
        }
        let part = self.link(frame, at, key, Kind::SecurityScheme)?;
        self.places.place(part)?.segments().last()
    }
}
