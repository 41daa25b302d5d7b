//! The documentation of operations and their inputs.
//!
//! Imports `docs`, `emitter`, `limits`, `pages`, `response_docs`, `security`, `values`, and `ir`.

use super::super::docs::{Doc, code, codes};
use super::super::{limits, security};
use super::emitter::Emitter;
use super::pages;
use super::values::{Presence, Sent, Value};
use crate::ir::{
    Content, ContentKind, Encoding, Form, Nested, Operation, OperationServer, Part, Piece, Place,
    Position, QueryForm, Stream,
};

impl Emitter<'_> {
    /// The documentation of the request.
    pub(super) fn docs(&self) -> Doc {
        let operation = self.operation;
        let mut doc = Doc::of(&operation.docs, &self.named.ident);
        let form = match has_form(operation) {
            true => ", with a form",
            false => "",
        };
        doc.own(format!("{}{form}", code(&request_line(operation))));
        doc.own(stream_sentence(operation));
        doc.own(pages::sentence(operation));
        doc.own(server_sentence(&operation.server));
        doc.facts(&operation.docs, None);
        self.responses_docs(&mut doc);
        let security = security::sentence(self.file.api, operation);
        if !security.is_empty() {
            doc.own("# Authentication");
            doc.own(security);
        }
        doc
    }
}

/// Whether the body is a form of fields.
fn has_form(operation: &Operation) -> bool {
    let contents = operation.body.iter().flat_map(|body| &body.contents);
    let mut kinds = contents.map(|content| &content.kind);
    kinds.any(|kind| matches!(kind, ContentKind::Form(Form::Fields { .. })))
}

impl Value<'_> {
    /// Its documentation.
    pub(super) fn doc(&self) -> &Doc {
        self.doc.get_or_init(|| {
            let mut doc = Doc::of(self.docs, self.ident);
            if self.needs_item {
                doc.further("At least 1 item.");
            }
            doc.further(&limits::sentences(self.ty));
            doc.further(&sent_sentence(self));
            doc.facts(self.docs, None);
            doc
        })
    }
}

/// Where a value is sent, and how, in words; empty if the request line and the name of the field
/// say so already.
fn sent_sentence(value: &Value<'_>) -> String {
    if is_evident(value) {
        return match value.presence {
            Presence::MaybeEmpty => "Omitted if empty.".to_owned(),
            Presence::Required | Presence::Optional => String::new(),
        };
    }
    let name = code(value.name);
    let place = match value.sent {
        Sent::Parameter(Place::Cookie, _) => format!("as the cookie {name}"),
        Sent::Parameter(Place::Header, _) => format!("as the header {name}"),
        Sent::Parameter(Place::Path, _) => format!("in the path as {name}"),
        Sent::QueryString(form) => {
            let how = match form {
                QueryForm::Text => "",
                QueryForm::Json => ", encoded as JSON",
                QueryForm::Form(_) => ", each property by its name",
            };
            return format!("Sent as the whole query{how}.");
        }
        Sent::Parameter(Place::Query, _) => format!("in the query as {name}"),
        Sent::FormField(_) => format!("in the form as {name}"),
        Sent::WholeForm => "in the form, each field by its name".to_owned(),
        Sent::Part(part) if part.is_file() && !part.media_types.is_empty() => {
            let place = format!("as {}", part_words(part, &name));
            return file_sentence(&place, part.media_type(), &part.media_types);
        }
        Sent::Part(part) => format!("as {}", part_words(part, &name)),
        Sent::PartHeader(part) => {
            let part = part_words(part, &code(&part.name));
            return format!("Sent as the header {name} of {part}.");
        }
        Sent::Body(content) => return content_sentence(content),
        Sent::Choice(_) => return "Sent as the body.".to_owned(),
    };
    let json = match value.sent {
        Sent::Parameter(_, Encoding::Json) | Sent::FormField(Encoding::Json) => ", encoded as JSON",
        _ => "",
    };
    let omitted = match value.presence {
        Presence::MaybeEmpty => "; omitted if empty",
        Presence::Required | Presence::Optional => "",
    };
    format!("Sent {place}{json}{omitted}.")
}

/// A part in words: by its name, or by its position.
pub(super) fn part_words(part: &Part, name: &str) -> String {
    let words = match part.position {
        None => format!("the part {name}"),
        Some(Position::At(index)) => format!("part {} of the body", index + 1),
        Some(Position::Rest) => "a part of the body for each item".to_owned(),
    };
    match &part.nested {
        None => words,
        Some(Nested::Form(_)) => format!("{words}, which is a form"),
        Some(Nested::Parts(content)) => {
            format!("{words}, which is {}", code(&content.media_type))
        }
        Some(Nested::Items(media_type)) => {
            format!(
                "{words}, which is {} with a part for each item",
                code(media_type)
            )
        }
    }
}

/// Whether a value is sent in the path, the query or the form by the name of its field.
fn is_evident(value: &Value<'_>) -> bool {
    let is_named = value.ident == value.name;
    is_named
        && match value.sent {
            Sent::Parameter(Place::Path | Place::Query, encoding) | Sent::FormField(encoding) => {
                encoding != Encoding::Json
            }
            _ => false,
        }
}

/// How a body is sent, in words.
pub(super) fn content_sentence(content: &Content) -> String {
    let media_type = &content.media_type;
    match &content.kind {
        ContentKind::File(accepted) if may_be_set(media_type, accepted) => {
            file_sentence("as the body", Some(media_type), accepted)
        }
        ContentKind::Items(..) => {
            format!("Sent as the body, item by item, as {}.", code(media_type))
        }
        _ => format!("Sent as the body, as {}.", code(media_type)),
    }
}

/// Whether the caller can set the media type of a body: that of several parts has a boundary.
fn may_be_set(media_type: &str, accepted: &[String]) -> bool {
    accepted != [media_type] || media_type.contains('*') || media_type.starts_with("multipart/")
}

/// How a file is sent whose media type the caller can set.
fn file_sentence(place: &str, media_type: Option<&str>, accepted: &[String]) -> String {
    let media_type = media_type.unwrap_or("application/octet-stream");
    if media_type.contains('*') {
        let accepted = codes(accepted, " or ");
        return format!(
            "Sent {place}; the file has to set its media type, which matches {accepted}."
        );
    }
    let sent = format!(
        "Sent {place}, as {} unless the file sets its own media type",
        code(media_type)
    );
    if accepted == [media_type] {
        return format!("{sent}.");
    }
    format!("{sent}; the API accepts {}.", codes(accepted, ", "))
}

/// Method, path and the fixed part of the query, as in `GET /pets/{id}?all=true`.
pub(super) fn request_line(operation: &Operation) -> String {
    let mut line = operation.method.clone();
    line.push(' ');
    for segment in &operation.path {
        line.push('/');
        for piece in segment {
            match piece {
                Piece::Literal(text) => line.push_str(text),
                Piece::Parameter(index) => {
                    let name = operation.parameters.get(*index).map_or("", |p| &p.name);
                    line.push_str(&format!("{{{name}}}"));
                }
            }
        }
    }
    if let Some(query) = &operation.query {
        line.push('?');
        line.push_str(query);
    }
    line
}

/// The server that an operation is sent to, unless it is that of the API.
fn server_sentence(server: &OperationServer) -> String {
    match server {
        OperationServer::Shared => String::new(),
        OperationServer::Own(url) => {
            format!("Sent to {}, unless a base URL is configured.", code(url))
        }
        OperationServer::Unknown => {
            "Sent to a server of its own, whose base URL has to be configured.".to_owned()
        }
    }
}

const BY: &str = "with [`Call::stream`](crate::Call::stream)";
const BYTES: &str = "a [`ByteStream`](crate::ByteStream): by `next().await`, or as \
                     [`std::io::Read`] with the blocking client";

/// How events or items can be read from their stream, in words.
fn part_sentence(part: &str, stream: &str, operation: &Operation) -> String {
    let read = format!(
        "Each {part} can be read as soon as it arrives, {BY}, from {stream}: by `next().await`, or as \
         an iterator with the blocking client"
    );
    match operation.has_whole_body() {
        true => format!(
            "{read}; a response without {part}s is [`Streamed::Whole`](crate::Streamed::Whole)."
        ),
        false => format!("{read}."),
    }
}

/// How the response can be streamed, in words.
fn stream_sentence(operation: &Operation) -> String {
    match operation.stream() {
        Some(Stream::Events(_) | Stream::Envelopes(_) | Stream::NamedEvents(_)) => {
            part_sentence("event", "an [`EventStream`](crate::EventStream)", operation)
        }
        Some(Stream::Parts(..)) => part_sentence(
            "part",
            "a [`MultipartStream`](crate::MultipartStream)",
            operation,
        ),
        Some(Stream::Items(..)) => {
            part_sentence("item", "an [`ItemStream`](crate::ItemStream)", operation)
        }
        Some(Stream::Bytes) => {
            format!("The response body can be read as it arrives, {BY}, from {BYTES}.")
        }
        Some(Stream::Others(names)) => {
            let names = codes(&names, " or ");
            format!("The response is also available as {names}, {BY}, from {BYTES}.")
        }
        None => String::new(),
    }
}

#[cfg(test)]
mod tests {
    use std::cell::OnceCell;

    use super::*;
    use crate::ir::testing::{api, operation, parameter, response};
    use crate::ir::{Api, Docs, ResponseBody, Status, Type};
    use crate::names::{Ident, Names};

    fn sentence(sent: Sent<'_>, presence: Presence) -> String {
        let operation = operation("x");
        let api = Api {
            operations: vec![operation],
            ..api(Vec::new())
        };
        let names = Names::new(&api);
        let ident: &Ident = &names.operations[0].ident;
        sent_sentence(&Value {
            needs_item: false,
            ident,
            name: "x",
            docs: &Docs::NONE,
            doc: OnceCell::new(),
            ty: &Type::Any,
            presence,
            sent,
        })
    }

    fn part(ty: Type, media_types: &[&str]) -> Part {
        Part {
            name: "p".to_owned(),
            docs: Docs::default(),
            required: true,
            ty,
            media_types: media_types.iter().map(|name| (*name).to_owned()).collect(),
            style: None,
            headers: Vec::new(),
            position: None,
            nested: None,
        }
    }

    #[test]
    fn the_docs_say_where_a_value_is_sent() {
        use Presence::{MaybeEmpty, Optional, Required};
        let in_query = Sent::Parameter(Place::Query, Encoding::default_in(Place::Query));
        let plain = part(Type::Any, &["text/plain"]);
        let file = part(Type::File, &["image/*", "image/png"]);
        let only = part(Type::File, &["image/png"]);
        let bare = part(Type::File, &[]);
        for (sent, presence, words) in [
            (in_query, Required, "in the query as `x`."),
            (
                in_query,
                MaybeEmpty,
                "in the query as `x`; omitted if empty.",
            ),
            (
                Sent::Parameter(Place::Header, Encoding::Json),
                Optional,
                "as the header `x`, encoded as JSON.",
            ),
            (
                Sent::FormField(Encoding::Mixed),
                Optional,
                "in the form as `x`.",
            ),
            (
                Sent::FormField(Encoding::Json),
                Optional,
                "in the form as `x`, encoded as JSON.",
            ),
            (
                Sent::WholeForm,
                Optional,
                "in the form, each field by its name.",
            ),
            (Sent::Part(&plain), Optional, "as the part `x`."),
            (Sent::Part(&bare), Optional, "as the part `x`."),
            (
                Sent::Part(&file),
                Optional,
                "as the part `x`, as `image/png` unless the file sets its own media type; \
                 the API accepts `image/*`, `image/png`.",
            ),
            (
                Sent::Part(&only),
                Optional,
                "as the part `x`, as `image/png` unless the file sets its own media type.",
            ),
            (
                Sent::PartHeader(&plain),
                MaybeEmpty,
                "as the header `x` of the part `p`.",
            ),
        ] {
            assert_eq!(sentence(sent, presence), format!("Sent {words}"));
        }
    }

    #[test]
    fn the_request_line_is_that_of_the_document() {
        let mut operation = operation("pets");
        operation.parameters = vec![parameter("id", Place::Path, Type::Boolean)];
        operation.path.push(vec![Piece::Parameter(0)]);
        operation.query = Some("all=true".to_owned());
        assert_eq!(request_line(&operation), "GET /pets/{id}?all=true");
    }

    #[test]
    fn streams_are_documented() {
        let mut operation = operation("pets");
        assert_eq!(stream_sentence(&operation), "");
        let found = response(Status::Code(200), vec![ResponseBody::Bytes]);
        operation.responses.push(found);
        assert!(stream_sentence(&operation).starts_with("The response body can be read as"));
    }
}
