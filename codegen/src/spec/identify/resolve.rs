//! What a reference of a schema leads to.
//!
//! Imports from this layer `document` and `reference`, and from this folder `schemas`, `table` and
//! `uri`.

use super::schemas::descend;
use super::table::{Resource, Table};
use crate::spec::document::Cursor;
use crate::spec::reference::segments;

/// The target of a reference.
pub(super) enum Resolved<'d> {
    /// A value of this file.
    At(Cursor<'d>),
    /// A value of this file that the reference does not lead to, strictly.
    Nearby(Cursor<'d>),
    /// Something in another file, and the reference to it from this file; none if that is the same.
    Elsewhere(Option<String>),
    /// Nothing.
    Missing,
}

impl<'d> Table<'d> {
    /// Resolves a reference of a schema (JSON Schema 2020-12 core, section 8.2.3.1).
    pub(super) fn resolve(&self, from: usize, text: &str) -> Resolved<'d> {
        let Some(schema) = self.schemas.all.get(from) else {
            return Resolved::Missing;
        };
        let (uri, fragment) = text.split_once('#').unwrap_or((text, ""));
        if uri.is_empty() {
            return self.resolve_within(from, fragment);
        }
        let base = self.base(schema.scope);
        let Some(uri) = base.and_then(|base| base.resolve(uri)) else {
            return Resolved::Elsewhere(None);
        };
        let Some(resource) = self.resource(&uri) else {
            let is_inside = base != self.base.as_ref();
            let fragment = text.get(text.find('#').unwrap_or(text.len())..);
            let reference = self.base.as_ref().filter(|_| is_inside).map(|base| {
                let uri = uri.from(base);
                format!("{uri}{}", fragment.unwrap_or_default())
            });
            return Resolved::Elsewhere(reference);
        };
        let target = self.inside(resource, fragment);
        target.map_or(Resolved::Missing, Resolved::At)
    }

    /// Resolves a reference that is only a fragment.
    fn resolve_within(&self, from: usize, fragment: &str) -> Resolved<'d> {
        let Some(schema) = self.schemas.all.get(from) else {
            return Resolved::Missing;
        };
        let resource = self.resource_of(schema.scope);
        let scope = self.schemas.scopes.get(schema.scope);
        let own = scope.and_then(|scope| scope.anchors.get(fragment));
        if let Some(own) = own.and_then(|own| self.schemas.all.get(*own)) {
            return Resolved::At(own.cursor.clone());
        }
        if let Some(target) = self.inside(resource, fragment) {
            return Resolved::At(target);
        }
        let in_file = self.inside(Resource::File, fragment);
        let nearby = in_file.filter(|_| resource != Resource::File);
        nearby.map_or(Resolved::Missing, Resolved::Nearby)
    }

    /// The value that a fragment identifies in a resource: a JSON pointer, or an anchor.
    fn inside(&self, resource: Resource, fragment: &str) -> Option<Cursor<'d>> {
        match segments(&format!("#{fragment}")) {
            Ok(path) => descend(&self.root(resource), &path),
            Err(_) => {
                let schema = self.anchor(resource, fragment)?;
                Some(self.schemas.all.get(schema)?.cursor.clone())
            }
        }
    }
}
