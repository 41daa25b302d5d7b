//! Operations, assembled from their parts.
//!
//! Imports `docs`, `lowering`, and `ir` and `spec`.

use super::docs;
use super::lowering::Lowering;
use crate::ir::{Home, Label, Operation, Parameter, Piece, Place};
use crate::spec::{self, Cursor, DEEPEST_TAG, OperationPlace, Template};

impl<'d> Lowering<'d, '_> {
    pub(super) fn operation(&mut self, place: &OperationPlace<'d>) -> Option<Operation> {
        let root = self.cx().root.node;
        let id = self.operation_ids.id(root, place);
        let label = Label::of(Home::Operation, &id);
        // An invalid template has been reported.
        let template = Template::parse(place.path).ok()?;
        let parameters = self.parameters(place, &template, &label);
        let path = path(&template, &parameters)?;
        let body = self.body(&place.operation, &label);
        let responses = self.responses(place, &label);
        self.callbacks(&place.operation, &label);
        self.schemas.registry.end_operation();
        let mut docs = docs::docs(&place.operation);
        let security = self.security(&place.operation, &mut docs);
        let server = self.operation_server(place, &mut docs);
        Some(Operation {
            id,
            origin: format!("#{}", place.operation.at),
            docs,
            tags: tags(&place.operation),
            parents: self.parents(&place.operation),
            method: place.method.to_owned(),
            path,
            query: query(&template),
            parameters,
            query_string: self.query_string(place, &label),
            body,
            responses,
            security,
            server,
            pagination: None,
        })
    }
}

impl<'d> Lowering<'d, '_> {
    /// The tags around the first one of an operation, the outermost first. The checks have reported
    /// those that lead back to themselves.
    fn parents(&self, operation: &Cursor<'d>) -> Vec<String> {
        let first = operation.get("tags");
        let first = first.and_then(|tags| tags.items().find_map(|tag| tag.node.as_str()));
        let is_declared = |name: &&'d str| self.tag_parents.contains_key(*name);
        let parent = |name: &&'d str| (*self.tag_parents.get(*name)?).filter(is_declared);
        let parents = std::iter::successors(first, parent).skip(1);
        let mut parents: Vec<_> = parents.take(DEEPEST_TAG).map(str::to_owned).collect();
        parents.reverse();
        parents
    }
}

/// The segments of a template, whose parameters are those of the path.
fn path(template: &Template<'_>, parameters: &[Parameter]) -> Option<Vec<Vec<Piece>>> {
    let piece = |piece: &spec::Piece<'_>| match piece {
        spec::Piece::Literal(text) => Some(Piece::Literal(encoded(text))),
        spec::Piece::Parameter(name) => {
            let mut all = parameters.iter();
            let index = all.position(|one| one.place == Place::Path && one.name == *name);
            index.map(Piece::Parameter)
        }
    };
    let segments = template.segments.iter();
    let segments = segments.map(|segment| segment.iter().map(piece).collect());
    segments.collect()
}

/// The fixed part of a template's query.
fn query(template: &Template<'_>) -> Option<String> {
    let parts = template.query.iter();
    let parts = parts.filter_map(|part| match part.as_slice() {
        [spec::Piece::Literal(text)] => Some(encoded(text)),
        // Parameters are sent separately.
        _ => None,
    });
    let text = parts.collect::<Vec<_>>().join("&");
    (!text.is_empty()).then_some(text)
}

/// The literal text of a template in a URL: characters that are invalid in a path are
/// percent-encoded, and what is encoded already is kept (RFC 3986, section 3.3).
fn encoded(text: &str) -> String {
    let mut out = String::new();
    let mut rest = text.as_bytes();
    while let [byte, tail @ ..] = rest {
        let is_kept = match (byte, tail) {
            (b'%', [high, low, ..]) => high.is_ascii_hexdigit() && low.is_ascii_hexdigit(),
            _ => byte.is_ascii_alphanumeric() || b"-._~!$&'()*+,;=:@".contains(byte),
        };
        if is_kept {
            out.push(char::from(*byte));
        } else {
            out.push_str(&format!("%{byte:02X}"));
        }
        rest = tail;
    }
    out
}

fn tags(operation: &Cursor<'_>) -> Vec<String> {
    let tags = operation.get("tags");
    let tags = tags.iter().flat_map(|tags| tags.items());
    tags.filter_map(|tag| tag.node.as_str().map(str::to_owned))
        .collect()
}
