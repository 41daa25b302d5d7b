//! The names of what operations need besides their requests: the enums of bodies and of
//! answers, and the constants for headers.

use super::ident::Ident;
use super::operations::{content, input_names, words};
use super::scope::Scope;
use super::words::Words;
use crate::ir::{Api, Content, ContentKind, Operation, ResponseBodies, ResponseVariant};

/// The identifiers of an enum or a struct.
pub(crate) struct EnumNames {
    /// The type.
    pub(crate) ident: Ident,
    /// Its variants or fields.
    pub(crate) variants: Vec<Ident>,
}

/// The identifiers of what an operation needs besides its request.
pub(crate) struct ExtraNames {
    /// The enum for its body, where that can have several forms.
    pub(crate) body: Option<EnumNames>,
    /// The struct for the parts among these forms.
    pub(crate) parts: Option<EnumNames>,
    /// The enum for the answers of success, where they differ.
    pub(crate) success: Option<EnumNames>,
    /// The enum for the answers of failure, where they differ.
    pub(crate) failure: Option<EnumNames>,
}

impl ExtraNames {
    /// The types among them.
    pub(crate) fn idents(&self) -> impl Iterator<Item = &Ident> {
        let all = [&self.body, &self.parts, &self.success, &self.failure];
        all.into_iter().flatten().map(|names| &names.ident)
    }
}

/// Names what all operations need; `scope` has the operations themselves.
pub(super) fn extras(api: &Api, scope: &mut Scope) -> Vec<ExtraNames> {
    let operations = api.operations.iter();
    operations
        .map(|operation| extra(operation, scope))
        .collect()
}

fn extra(operation: &Operation, scope: &mut Scope) -> ExtraNames {
    let mut claim = |word: &str| {
        let words = words(&operation.id).with(word.to_owned());
        scope.claim(&words).ident
    };
    let contents = match &operation.body {
        Some(body) if body.contents.len() > 1 => body.contents.as_slice(),
        _ => &[],
    };
    let is_multipart = |content: &&Content| matches!(content.kind, ContentKind::Multipart(_));
    ExtraNames {
        body: (!contents.is_empty()).then(|| EnumNames {
            ident: claim("body"),
            variants: variants(contents.iter().map(form)),
        }),
        parts: contents.iter().find(is_multipart).map(|parts| {
            let names = content(parts);
            let names = names.iter().map(|name| (name.as_ref(), "form"));
            EnumNames {
                ident: claim("parts"),
                variants: input_names(names.collect()),
            }
        }),
        success: answers(&operation.success_bodies(), || claim("success")),
        failure: answers(&operation.failure_bodies(), || claim("failure")),
    }
}

fn answers(answers: &ResponseBodies<'_>, ident: impl FnOnce() -> Ident) -> Option<EnumNames> {
    let ResponseBodies::Several(answers) = answers else {
        return None;
    };
    let phrase = |answer: &ResponseVariant<'_>| {
        let phrase = answer.response.status.phrase();
        match answer.is_events_instead() {
            true => phrase + " events",
            false => phrase,
        }
    };
    Some(EnumNames {
        ident: ident(),
        variants: variants(answers.iter().map(phrase)),
    })
}

fn variants(names: impl Iterator<Item = String>) -> Vec<Ident> {
    let mut scope = Scope::variants();
    names
        .map(|name| scope.claim(&Words::of(&name)).ident)
        .collect()
}

/// What a form of a body is called: JSON of a kind of its own by that kind.
fn form(content: &Content) -> String {
    match &content.kind {
        ContentKind::Json(_) => {
            let media_type = content.media_type.to_ascii_lowercase();
            let (_, kind) = media_type.split_once('/').unwrap_or_default();
            match kind {
                "json" => "JSON".to_owned(),
                kind => kind.replace("+json", " "),
            }
        }
        ContentKind::Form(_) => "form".to_owned(),
        ContentKind::Multipart(_) => "multipart".to_owned(),
        ContentKind::Text(_) => "text".to_owned(),
        ContentKind::Bytes | ContentKind::File(_) => "bytes".to_owned(),
    }
}

/// Names the constants of headers.
pub(super) fn headers(api: &Api) -> Vec<Ident> {
    let headers = api.response_headers();
    Scope::constants().claim_all(headers.iter().map(|header| header.name.as_str()))
}
