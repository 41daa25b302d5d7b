//! The names of what operations need besides their requests: the enums of bodies and of
//! answers, and the constants for headers.

use proc_macro2::Ident;

use super::TAKEN_SETTERS;
use super::scope::Scope;
use crate::ir::{Answer, Answers, Api, Content, ContentKind, Form, Operation, typed_headers};

/// The identifiers of an enum.
pub(crate) struct EnumNames {
    /// The type.
    pub(crate) ident: Ident,
    /// Its variants.
    pub(crate) variants: Vec<Ident>,
}

/// The identifiers of what an operation needs besides its request.
pub(crate) struct ExtraNames {
    /// The enum for its body, where that can have several forms.
    pub(crate) body: Option<EnumNames>,
    /// The type of the parts among these forms, and its fields.
    pub(crate) parts: Option<EnumNames>,
    /// The enum for the answers of success.
    pub(crate) success: Option<EnumNames>,
    /// The enum for the answers of failure.
    pub(crate) failure: Option<EnumNames>,
}

impl ExtraNames {
    /// The types among them.
    pub(crate) fn idents(&self) -> impl Iterator<Item = &Ident> {
        let all = [&self.body, &self.parts, &self.success, &self.failure];
        all.into_iter().flatten().map(|names| &names.ident)
    }
}

/// The names on the wire of what stands in a content, one by one.
pub(super) fn inputs(content: &Content) -> Vec<&str> {
    match &content.kind {
        ContentKind::Form(Form::Fields { fields, .. }) => {
            fields.iter().map(|field| field.name.as_str()).collect()
        }
        ContentKind::Multipart(parts) => parts.iter().map(|part| part.name.as_str()).collect(),
        _ => Vec::new(),
    }
}

/// Names what all operations need; `scope` has the operations themselves.
pub(super) fn extras(api: &Api, scope: &mut Scope) -> Vec<ExtraNames> {
    let mut name = |operation: &Operation| {
        let contents = match &operation.body {
            Some(body) if body.contents.len() > 1 => body.contents.as_slice(),
            _ => &[],
        };
        let mut parts = contents
            .iter()
            .map(inputs)
            .filter(|names| !names.is_empty());
        let id = &operation.id;
        ExtraNames {
            body: (!contents.is_empty()).then(|| EnumNames {
                ident: scope.claim(&format!("{id} body")),
                variants: variants(contents.iter().map(form)),
            }),
            parts: parts.next().map(|names| {
                let mut fields = Scope::fields(TAKEN_SETTERS);
                EnumNames {
                    ident: scope.claim(&format!("{id} parts")),
                    variants: names.into_iter().map(|name| fields.claim(name)).collect(),
                }
            }),
            success: answers(&operation.success(), &format!("{id} success"), scope),
            failure: answers(&operation.failure(), &format!("{id} failure"), scope),
        }
    };
    api.operations.iter().map(&mut name).collect()
}

fn answers(answers: &Answers<'_>, name: &str, scope: &mut Scope) -> Option<EnumNames> {
    let Answers::Several(answers) = answers else {
        return None;
    };
    let phrase = |answer: &Answer<'_>| {
        let phrase = answer.response.status.phrase();
        match answer.is_events_instead() {
            true => phrase + " events",
            false => phrase,
        }
    };
    Some(EnumNames {
        ident: scope.claim(name),
        variants: variants(answers.iter().map(phrase)),
    })
}

fn variants(names: impl Iterator<Item = String>) -> Vec<Ident> {
    let mut scope = Scope::variants();
    names.map(|name| scope.claim(&name)).collect()
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
    let mut scope = Scope::constants();
    let headers = typed_headers(&api.operations);
    headers
        .iter()
        .map(|header| scope.claim(&header.name))
        .collect()
}
