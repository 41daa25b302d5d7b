//! The runtime: which of its modules an API needs. Their text is shipped as it is.

use super::{Draft, Input};
use crate::ir::{Api, ContentKind, ResponseBody, Shape, TextFormat, Type, typed_headers};

/// The modules that every crate has.
const ALWAYS: &[&str] = &[
    "blocking",
    "body",
    "client",
    "config",
    "context",
    "credentials",
    "curl",
    "error",
    "fake",
    "operation",
    "path",
    "reader",
    "response",
    "scalar",
    "transport",
    "tree",
    "validate",
];

/// The modules that stand behind a feature of their own name.
const TRANSPORTS: &[&str] = &["reqwest", "ureq"];

macro_rules! texts {
    ($($name:literal),* $(,)?) => {
        /// The text of each module.
        const TEXTS: &[(&str, &str)] = &[
            $(($name, include_str!(concat!("../../runtime/", $name, ".rs")))),*
        ];
    };
}

texts! {
    "blocking", "body", "client", "closed_enum", "config", "context", "credentials", "curl", "date_time",
    "enumeration", "error", "events", "fake", "file", "form", "headers", "limits", "multipart", "object", "open_enum", "operation", "path",
    "reader", "reqwest", "response", "scalar", "text", "transport", "tree", "ureq", "uri",
    "validate",
}

/// The files below `runtime`.
pub(super) fn files(input: &Input<'_>) -> Vec<Draft> {
    let needed = needed(input.api);
    let shipped = TEXTS
        .iter()
        .filter(|(name, _)| needed.contains(name) || TRANSPORTS.contains(name));
    let mut drafts: Vec<_> = shipped
        .clone()
        .map(|(name, text)| Draft::text(format!("src/runtime/{name}.rs"), *text))
        .collect();
    let modules = shipped.map(|(name, _)| {
        let module = quote::format_ident!("{name}");
        match TRANSPORTS.contains(name) {
            true => quote::quote!(#[cfg(feature = #name)] pub mod #module;),
            false => quote::quote!(pub mod #module;),
        }
    });
    let mut doc = super::docs::Doc::default();
    doc.own(
        "What all operations share: the clients, reading and checking values. It is no part of \
         the crate's interface but for what the root re-exports.",
    );
    let items = std::iter::once(doc.inner()).chain(modules).collect();
    drafts.push(Draft::items("src/runtime/mod.rs", items));
    drafts
}

/// The modules that code of this API calls, and those that these call.
fn needed(api: &Api) -> Vec<&'static str> {
    let mut needed = ALWAYS.to_vec();
    for (_, schema) in api.schemas() {
        match &schema.shape {
            Shape::Text(_) => needed.push("text"),
            Shape::Enumeration { open, .. } => {
                needed.push("enumeration");
                needed.push(if *open { "open_enum" } else { "closed_enum" });
            }
            Shape::Object { .. } => needed.push("object"),
            Shape::Alias(_) | Shape::Constants(_) | Shape::Union(_) | Shape::Wrapper(_) => {}
        }
    }
    let bodies = api.operations.iter().flat_map(|operation| &operation.body);
    for content in bodies.flat_map(|body| &body.contents) {
        match content.kind {
            ContentKind::Form(_) => needed.push("form"),
            ContentKind::Multipart(_) => needed.extend(["file", "multipart"]),
            ContentKind::File(_) => needed.push("file"),
            ContentKind::Json(_) | ContentKind::Text(_) | ContentKind::Bytes => {}
        }
    }
    let responses = api
        .operations
        .iter()
        .flat_map(|operation| &operation.responses);
    let mut bodies = responses.flat_map(|response| &response.bodies);
    if bodies.any(|body| matches!(body, ResponseBody::Events(_))) {
        needed.push("events");
    }
    if !typed_headers(&api.operations).is_empty() {
        needed.push("headers");
    }
    if uses_date_time(api) {
        needed.push("date_time");
    }
    if uses(api, |ty| matches!(ty, Type::String(Some(TextFormat::Uri)))) {
        needed.push("uri");
    }
    if uses(api, has_limits) {
        needed.push("limits");
    }
    needed
}

fn has_limits(ty: &Type) -> bool {
    match ty {
        Type::Integer(integer) => {
            integer.minimum.is_some() || integer.maximum.is_some() || integer.multiple_of.is_some()
        }
        Type::Number(number) => number.minimum.is_some() || number.maximum.is_some(),
        Type::List(list) => list.min_items > 0 || list.max_items.is_some(),
        _ => false,
    }
}

/// Whether dates occur, which have a type of their own.
pub(super) fn uses_date_time(api: &Api) -> bool {
    uses(api, |ty| {
        matches!(ty, Type::String(Some(TextFormat::DateTime)))
    })
}

/// Whether an API needs this module.
pub(super) fn has(api: &Api, module: &str) -> bool {
    needed(api).contains(&module)
}

/// Whether forms occur, which need a library.
pub(super) fn uses_forms(api: &Api) -> bool {
    needed(api).contains(&"form")
}

/// Whether an operation asks for credentials.
pub(super) fn uses_credentials(api: &Api) -> bool {
    let mut operations = api.operations.iter();
    operations.any(|operation| !operation.security.is_empty())
}

/// Whether `test` holds for a type anywhere in the API.
fn uses(api: &Api, test: impl Fn(&Type) -> bool) -> bool {
    let mut open: Vec<&Type> = Vec::new();
    for (_, schema) in api.schemas() {
        open.extend(schema.shape.types());
    }
    for operation in &api.operations {
        open.extend(operation.sent().chain(operation.received()));
    }
    while let Some(ty) = open.pop() {
        if test(ty) {
            return true;
        }
        open.extend(ty.parts());
    }
    false
}
