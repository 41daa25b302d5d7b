//! Security requirements whose schemes are given by URIs (OpenAPI 3.2, Security Requirement Object).
//!
//! Imports `diag`, `keyword`, from this layer `document`, and from this folder `frame` and `rewrite`.

use super::frame::Frame;
use super::rewrite::Rewriter;
use crate::diag::Pointer;
use crate::keyword::{Kind, Versions};
use crate::spec::document::{Entries, Node};

impl Rewriter<'_, '_, '_> {
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
