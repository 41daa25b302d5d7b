//! The names of bodies that are enums: request bodies with several contents, whose multipart
//! contents are structs, and response bodies that differ by status.
//!
//! Imports `ident`, `inputs`, `scope`, `words`, and `ir`.

use super::ident::{Ident, Named};
use super::inputs::{Input, part_inputs};
use super::scope::Scope;
use super::words::Words;
use crate::ir::{
    Content, ContentKind, EventKind, Operation, Part, Position, ResponseBodies, ResponseBody,
    ResponseVariant,
};

/// A body with several contents, as an enum.
pub(crate) struct NamedChoice<'a> {
    /// The enum.
    pub(crate) ident: Ident,
    /// The contents, each a variant.
    pub(crate) contents: Vec<NamedContent<'a>>,
}

/// One of several contents of a body.
pub(crate) struct NamedContent<'a> {
    pub(crate) content: &'a Content,
    /// Its variant.
    pub(crate) ident: Ident,
    /// The struct of its parts, if it is multipart.
    pub(crate) parts: Option<NamedParts<'a>>,
}

/// The parts of a multipart body, as a struct.
pub(crate) struct NamedParts<'a> {
    /// The struct.
    pub(crate) ident: Ident,
    /// Its fields.
    pub(crate) inputs: Vec<Named<Input<'a>>>,
}

/// Names the contents of an operation's body, if there are several.
pub(super) fn choice<'a>(operation: &'a Operation, scope: &mut Scope) -> Option<NamedChoice<'a>> {
    let contents = operation.body.as_ref().map(|body| body.contents.as_slice());
    let contents = contents.filter(|contents| contents.len() > 1)?;
    let ident = beside(operation, "body", "request body", scope);
    let named = Scope::variants().claim_in_order(contents, |content| name(content));
    let named = named.into_iter().map(|Named { item, ident }| NamedContent {
        content: item,
        ident,
        parts: match &item.kind {
            ContentKind::Multipart(parts) | ContentKind::Mixed(parts) => Some(NamedParts {
                ident: beside(operation, "parts", "body parts", scope),
                inputs: part_inputs(parts),
            }),
            _ => None,
        },
    });
    let contents = named.collect();
    Some(NamedChoice { ident, contents })
}

/// A part that is a body itself, and the struct of its parts.
pub(crate) struct NamedBody<'a> {
    pub(crate) part: &'a Part,
    pub(crate) content: &'a Content,
    pub(crate) parts: NamedParts<'a>,
}

/// Names the bodies inside of the parts of an operation's body: each by the names of the parts that
/// lead to it, where one of a list of parts without names is a `part`.
pub(super) fn inner_bodies<'a>(operation: &'a Operation, scope: &mut Scope) -> Vec<NamedBody<'a>> {
    let mut named = Vec::new();
    let contents = operation.body.iter().flat_map(|body| &body.contents);
    for content in contents {
        add_inner(content, &Words::of_id(&operation.id), scope, &mut named);
    }
    named
}

fn add_inner<'a>(
    content: &'a Content,
    around: &Words,
    scope: &mut Scope,
    named: &mut Vec<NamedBody<'a>>,
) {
    for part in content.parts() {
        let Some(content) = part.body() else { continue };
        let words = around.followed_by(match part.position {
            Some(Position::Rest) => "part",
            _ => &part.name,
        });
        named.push(NamedBody {
            part,
            content,
            parts: NamedParts {
                ident: scope.claim_or(&words, &[words.followed_by("part")]),
                inputs: part_inputs(content.parts()),
            },
        });
        add_inner(content, &words, scope, named);
    }
}

/// Claims the name of a type beside the request, which consists of the name of the operation and
/// of what it is; `instead` says more about that.
fn beside(operation: &Operation, what: &str, instead: &str, scope: &mut Scope) -> Ident {
    let id = Words::of_id(&operation.id);
    let [name, instead] = [what, instead].map(|what| id.followed_by(what));
    scope.claim_or(&name, &[instead])
}

/// The text that a content is named after; JSON of a media type of its own by its subtype.
fn name(content: &Content) -> String {
    match &content.kind {
        ContentKind::Json(_) => {
            let media_type = content.media_type.to_ascii_lowercase();
            let (_, subtype) = media_type.split_once('/').unwrap_or_default();
            match subtype {
                "json" => "JSON".to_owned(),
                subtype => subtype.replace("+json", " "),
            }
        }
        ContentKind::Form(_) => "form".to_owned(),
        ContentKind::Items(..) => "sequence".to_owned(),
        ContentKind::Multipart(_) => "multipart".to_owned(),
        ContentKind::Mixed(_) => "parts".to_owned(),
        ContentKind::Text(_) => "text".to_owned(),
        ContentKind::File(_) => "bytes".to_owned(),
    }
}

/// The bodies of an operation's successes.
pub(crate) enum NamedBodies<'a> {
    /// All have the same body, or none has one.
    Same(Option<&'a ResponseBody>),
    /// They differ.
    Several(NamedResponses<'a>),
}

/// Responses with different bodies, as an enum.
pub(crate) struct NamedResponses<'a> {
    /// The enum.
    pub(crate) ident: Ident,
    /// The responses, each a variant.
    pub(crate) responses: Vec<Named<ResponseVariant<'a>>>,
}

impl<'a> NamedBodies<'a> {
    /// The enum, if there is one.
    pub(crate) fn several(&self) -> Option<&NamedResponses<'a>> {
        match self {
            Self::Same(_) => None,
            Self::Several(responses) => Some(responses),
        }
    }
}

/// Names the bodies of an operation's successes.
pub(super) fn successes<'a>(operation: &'a Operation, scope: &mut Scope) -> NamedBodies<'a> {
    let variants = match operation.success_bodies() {
        ResponseBodies::Same(body) => return NamedBodies::Same(body),
        ResponseBodies::Several(variants) => variants,
    };
    NamedBodies::Several(NamedResponses {
        ident: beside(operation, "success", "success body", scope),
        responses: Scope::variants().claim_in_order(variants, phrase),
    })
}

/// The events of a response, each kind with a name, as an enum.
pub(crate) struct NamedEvents<'a> {
    /// The enum.
    pub(crate) ident: Ident,
    /// All kinds, by which the enum is found.
    pub(crate) all: &'a [EventKind],
    /// The kinds, each a variant.
    pub(crate) kinds: Vec<Named<&'a EventKind>>,
}

/// Names the events of an operation's successes: one enum for those that have the same kinds.
pub(super) fn events<'a>(operation: &'a Operation, scope: &mut Scope) -> Vec<NamedEvents<'a>> {
    let mut named: Vec<NamedEvents<'a>> = Vec::new();
    let bodies = operation.successes().flat_map(|response| &response.bodies);
    for all in bodies.filter_map(ResponseBody::event_kinds) {
        if !named.iter().any(|known| known.all == all) {
            named.push(NamedEvents {
                ident: beside(operation, "event", "event data", scope),
                all,
                kinds: Scope::variants().claim_in_order(all, |kind| kind.name.clone()),
            });
        }
    }
    named
}

fn phrase(variant: &ResponseVariant<'_>) -> String {
    let phrase = variant.response.status.phrase();
    match variant.body.filter(|_| variant.is_stream_instead()) {
        None => phrase,
        Some(ResponseBody::Items(_)) => phrase + " items",
        Some(ResponseBody::Parts(_)) => phrase + " parts",
        Some(_) => phrase + " events",
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::ir::{Form, Type};

    #[test]
    fn contents_are_named_after_their_kind() {
        let json = |media_type: &str| Content {
            media_type: media_type.to_owned(),
            kind: ContentKind::Json(Type::Any),
        };
        assert_eq!(name(&json("Application/JSON")), "JSON");
        assert_eq!(name(&json("application/vnd.pet+json")), "vnd.pet ");
        for (kind, expected) in [
            (ContentKind::Form(Form::Value(Type::Any)), "form"),
            (ContentKind::Multipart(Vec::new()), "multipart"),
            (ContentKind::Text(Type::Any), "text"),
            (ContentKind::File(Vec::new()), "bytes"),
        ] {
            let media_type = "a/b".to_owned();
            assert_eq!(name(&Content { media_type, kind }), expected);
        }
    }
}
