//! The documentation of responses: the body that comes back with each status, as a link to its
//! type.
//!
//! Imports `docs`, `emitter`, `ir` and `names`.

use std::collections::HashSet;

use super::super::docs::{Doc, code};
use super::emitter::Emitter;
use crate::ir::{Header, Operation, PartContent, Parts, Response, ResponseBody, Status, Type};
use crate::names::Named;

impl Emitter<'_> {
    /// The responses, each with its status, its body and its description; and their headers.
    pub(super) fn responses_docs(&self, doc: &mut Doc) {
        let responses = self.operation.responses.iter().map(|response| {
            let status = code(&status(response.status));
            let name = match self.bodies(response) {
                None => status,
                Some(bodies) => format!("{status}: {bodies}."),
            };
            (name, response.description.as_deref())
        });
        doc.entries("# Responses", responses);
        let headers = response_headers(self.operation).into_iter();
        let headers = headers.map(|(name, text)| (self.header_link(name), text));
        doc.entries("Response headers:", headers);
        let parts = self.operation.responses.iter().flat_map(|it| &it.bodies);
        let headers = parts.flat_map(ResponseBody::part_headers);
        let headers = unique(headers).map(|(name, text)| (self.header_link(name), text));
        doc.entries("Headers of parts:", headers);
    }

    /// A link to the constant that reads a header.
    fn header_link(&self, name: &str) -> String {
        let named = self.file.names.headers.get(&name.to_ascii_lowercase());
        let name = code(name);
        match named {
            None => name,
            Some(Named { ident, .. }) => format!("[{name}](crate::headers::{ident})"),
        }
    }

    /// The errors of a call, each with its status and its body.
    pub(super) fn errors_docs(&self, doc: &mut Doc) {
        let mut all: Vec<(String, Vec<String>)> = Vec::new();
        for response in self.operation.failures() {
            let status = code(&status(response.status));
            let bodies = self.bodies(response);
            let bodies = bodies.unwrap_or_else(|| "no body".to_owned());
            match all.iter_mut().find(|(known, _)| *known == bodies) {
                Some((_, statuses)) => statuses.push(status),
                None => all.push((bodies, vec![status])),
            }
        }
        let all = all.into_iter();
        let all = all.map(|(bodies, statuses)| format!("{}: {bodies}", statuses.join(", ")));
        let all: Vec<_> = all.collect();
        if !all.is_empty() {
            doc.own("# Errors");
            doc.own(format!("{}.", all.join("; ")));
        }
    }

    /// The body of a success, in words.
    pub(super) fn success_docs(&self) -> Option<String> {
        let mut bodies = Vec::new();
        for response in self.operation.successes() {
            bodies.extend(self.bodies(response).filter(|body| !bodies.contains(body)));
        }
        (!bodies.is_empty()).then(|| format!("Returns {}.", bodies.join(" or ")))
    }

    /// The bodies of a response, in words.
    fn bodies(&self, response: &Response) -> Option<String> {
        let bodies = response.bodies.iter().map(|body| match body {
            ResponseBody::Json(ty) => self.type_words(ty),
            ResponseBody::Text | ResponseBody::Secret => "text".to_owned(),
            ResponseBody::Bytes => "bytes".to_owned(),
            ResponseBody::Events(ty) | ResponseBody::Envelopes(ty) => {
                format!("events of {}", self.type_words(ty))
            }
            ResponseBody::NamedEvents(kinds) => {
                format!("events of {}", code(&self.event_enum(kinds).to_string()))
            }
            ResponseBody::Items(ty) => format!("a sequence of {}", self.type_words(item(ty))),
            ResponseBody::Parts(parts) => self.parts_words(parts),
        });
        let bodies: Vec<_> = bodies.collect();
        (!bodies.is_empty()).then(|| bodies.join(" or "))
    }

    /// The parts of a body, in words.
    fn parts_words(&self, parts: &Parts) -> String {
        let words = |content: &PartContent| match content {
            PartContent::Value(ty) => self.type_words(ty),
            PartContent::Bytes => "bytes".to_owned(),
        };
        if let Some(common) = parts.common() {
            return format!("parts of {}", words(common));
        }
        let prefix: Vec<_> = parts.prefix.iter().map(words).collect();
        let rest = parts
            .rest
            .iter()
            .map(|rest| format!(", then {}", words(rest)));
        let rest: String = rest.collect();
        format!(
            "parts, as bytes that [`Part::json`](crate::Part::json) decodes: {}{rest}",
            prefix.join(", ")
        )
    }

    /// A type in words, with links.
    fn type_words(&self, ty: &Type) -> String {
        match ty {
            Type::Named(id) => self.file.link(*id).unwrap_or_else(|| "JSON".to_owned()),
            Type::List(list) => format!("an array of {}", self.type_words(&list.item)),
            Type::Map(value) => format!("a map of {}", self.type_words(value)),
            Type::Nullable(inner) => format!("{} or null", self.type_words(inner)),
            Type::String(_) | Type::Text(_) => "a string".to_owned(),
            Type::Boolean => "a Boolean".to_owned(),
            Type::Integer(_) => "an integer".to_owned(),
            Type::Number(_) => "a number".to_owned(),
            Type::Null => "null".to_owned(),
            Type::Any | Type::Never | Type::Tuple(_) | Type::Bytes | Type::File => {
                "JSON".to_owned()
            }
        }
    }
}

/// The type of the items of a sequence, whose type is a list.
pub(super) fn item(list: &Type) -> &Type {
    match list {
        Type::List(list) => &list.item,
        ty => ty,
    }
}

/// The documented response headers, each name once.
fn response_headers(operation: &Operation) -> Vec<(&str, Option<&str>)> {
    let responses = operation.responses.iter();
    let headers = responses.flat_map(|response| &response.headers);
    unique(headers).collect()
}

/// The names and descriptions of headers, each name once.
fn unique<'a>(
    headers: impl Iterator<Item = &'a Header>,
) -> impl Iterator<Item = (&'a str, Option<&'a str>)> {
    let mut known = HashSet::new();
    let new = headers.filter(move |header| known.insert(header.name.to_ascii_lowercase()));
    new.map(|header| (header.name.as_str(), header.docs.description.as_deref()))
}

/// The status of a response, as in the document.
pub(super) fn status(status: Status) -> String {
    match status {
        Status::Code(code) => code.to_string(),
        Status::Range(class) => format!("{class}XX"),
        Status::Default => "default".to_owned(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::ir::Docs;
    use crate::ir::testing::{operation, response};

    #[test]
    fn headers_are_documented_once() {
        let mut operation = operation("pets");
        let header = |name: &str| Header {
            name: name.to_owned(),
            docs: Docs::default(),
            required: true,
            delimiter: None,
            ty: Type::Any,
        };
        let mut found = response(Status::Code(200), Vec::new());
        found.headers = vec![header("A"), header("a"), header("B")];
        operation.responses.push(found);
        let headers = response_headers(&operation).into_iter();
        let names: Vec<_> = headers.map(|(name, _)| name).collect();
        assert_eq!(names, ["A", "B"]);
    }

    #[test]
    fn statuses_are_those_of_the_document() {
        let all = [Status::Code(404), Status::Range(4), Status::Default];
        assert_eq!(all.map(status), ["404", "4XX", "default"]);
    }
}
