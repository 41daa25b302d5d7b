//! `lib.rs`: what the crate is, its modules, and the names at its root.

use std::collections::HashSet;

use quote::{format_ident, quote};

use super::docs::{Doc, code, sanitized};
use super::runtime::Runtime;
use super::{Draft, Input, operation, server};
use crate::ir::SecurityKind;
use crate::runtime_modules;

/// What the root re-exports of each module of the runtime, where it is shipped.
const EXPORTS: &[(&str, &[&str])] = &[
    ("async_client", &["Client", "DefaultTransport"]),
    ("base64_bytes", &["Base64"]),
    (
        "body_stream",
        &["BodyChunks", "ByteStream", "EventStream", "IncomingBody"],
    ),
    ("config", &["Config"]),
    ("config_error", &["ConfigError"]),
    ("credentials", &["Credentials", "Secret"]),
    ("curl", &["Curl"]),
    ("date", &["Date"]),
    ("date_time", &["DateTime"]),
    ("decoding", &["Decoding"]),
    ("deviation", &["Deviation"]),
    ("error", &["Error"]),
    ("error_response", &["DecodeError", "ErrorResponse"]),
    ("events", &["Event", "Events"]),
    ("fake", &["Fake"]),
    ("file", &["File"]),
    ("headers", &["Header"]),
    ("location", &["Location"]),
    ("never", &["Never"]),
    ("operation", &["CallResult", "Operation"]),
    ("raw_response", &["RawResponse"]),
    ("request_context", &["RequestContext"]),
    ("reqwest", &["Reqwest"]),
    (
        "streaming",
        &["StreamResult", "StreamingOperation", "StreamingTransport"],
    ),
    ("transport", &["Limits", "Transport"]),
    ("transport_error", &["TransportError"]),
    ("typed_response", &["Response"]),
    ("validate", &["Validate"]),
    ("violation", &["Violation", "Violations"]),
];

/// The file `src/lib.rs`.
pub(super) fn lib(input: &Input<'_>, runtime: &Runtime) -> Draft {
    let servers = server::has_choice(input).then(|| {
        quote! {
            #[rustfmt::skip]
            pub mod servers;
        }
    });
    let headers = runtime.has("headers").then(|| {
        quote! {
            #[rustfmt::skip]
            pub mod headers;
        }
    });
    let tables = [
        ("rules", super::rules::has_rules(input)),
        ("schemas", super::rules::has_schemas(input)),
    ];
    let tables = tables.into_iter().filter(|(_, is_there)| *is_there);
    let tables = tables.map(|(module, _)| {
        let module = format_ident!("{module}");
        quote! {
            #[doc(hidden)]
            #[rustfmt::skip]
            pub mod #module;
        }
    });
    let mut items = vec![
        docs(input, runtime).inner(),
        // So that the features that an item needs are told on docs.rs.
        quote!(#![forbid(unsafe_code)]),
        // Each module is shielded from rustfmt, since it is formatted already, by another.
        quote! {
            #[rustfmt::skip]
            pub mod blocking;
            #[rustfmt::skip]
            mod client;
            #headers
            #[rustfmt::skip]
            pub mod operations;
            #[doc(hidden)]
            #[rustfmt::skip]
            pub mod runtime;
            #(#tables)*
            #servers
            #[rustfmt::skip]
            pub mod types;
        },
    ];
    if input.api.base_url.is_some() {
        items.push(quote!(
            pub use client::BASE_URL;
        ));
    }
    let exports = EXPORTS.iter().filter(|(module, _)| runtime.has(module));
    let mut exports: Vec<_> = exports.collect();
    // As rustfmt has them, which looks at this file of the crate.
    exports
        .sort_by_key(|(module, _)| runtime_modules::find(module).map(|it| (it.0.name, it.1.name)));
    items.extend(exports.into_iter().map(|(module, names)| {
        let cfg = (*module == "reqwest").then(|| quote!(#[cfg(feature = "reqwest")]));
        let names: Vec<_> = names.iter().map(|name| format_ident!("{name}")).collect();
        let module = super::runtime::path(module);
        match names.as_slice() {
            [name] => quote!(#cfg pub use #module::#name;),
            names => quote!(#cfg pub use #module::{#(#names),*};),
        }
    }));
    Draft::items("src/lib.rs", items)
}

fn docs(input: &Input<'_>, runtime: &Runtime) -> Doc {
    let api = input.api;
    let mut doc = Doc::default();
    doc.prose(Some(&api.title).map(|title| title.as_str()));
    doc.prose(api.description.as_deref());
    if !api.version.trim().is_empty() {
        doc.own(format!(
            "Version {} of the API.",
            code(sanitized(&api.version).trim())
        ));
    }
    doc.own("# Calling the API");
    doc.own(
        "Each operation is a type in [`operations`]: what the API requires goes into `new`, the \
         rest into setters. A [`Client`] has a method for each operation, which checks the \
         request, sends it, and reads the answer. [`blocking::Client`] does the same without \
         `async`.",
    );
    if let Some(example) = example(input) {
        doc.example(&example);
    }
    doc.own(
        "Nothing invalid is sent: a request that breaks a rule of the API is refused with all \
         its [`Violations`]. Answers are read with tolerance: what departs from the description \
         does not fail a call, and is told by [`Response::drift`].",
    );
    doc.own(
        "Without any client, [`Operation::to_http`] makes an `http::Request` of an operation, \
         and [`Operation::parse`] reads the `http::Response`.",
    );
    if runtime.has("streaming") {
        doc.own(
            "Events, and bodies that are no text, can be read while they come, by \
             [`Client::stream`] or [`blocking::Client::stream`].",
        );
    }
    credentials_docs(input, &mut doc);
    groups_docs(input, &mut doc);
    doc.own("# Features");
    doc.own(
        "- `reqwest` (default): the transport of [`Client`], with rustls.\n\
         - `ureq`: the transport of [`blocking::Client`], with rustls.",
    );
    doc.own(
        "With neither, there are the types, the requests, and the traits for a transport of \
         your own; [`Fake`] is one for tests.",
    );
    doc
}

/// The ways to authenticate, and who gives what they need.
fn credentials_docs(input: &Input<'_>, doc: &mut Doc) {
    let schemes = input.api.security_schemes.iter();
    if schemes.len() == 0 {
        doc.own("# Credentials");
        doc.own(
            "The description names none. What the API asks for nevertheless, such as a token, \
             is sent with every request by [`Config::header`].",
        );
        return;
    }
    let mut known = HashSet::new();
    let schemes = schemes
        .zip(&input.names.credentials)
        .filter(|(_, ident)| known.insert(*ident));
    doc.entries(
        "# Credentials",
        schemes.map(|(scheme, ident)| {
            let name = format!("[`Credentials::{ident}`]");
            (name, scheme.description.as_deref())
        }),
    );
}

/// The groups of operations that the description names, in its order.
fn groups_docs(input: &Input<'_>, doc: &mut Doc) {
    let mut known = HashSet::new();
    let operations = input.api.operations.iter().zip(input.names.operations());
    let groups: Vec<_> = operations
        .filter_map(|(operation, names)| Some((operation.tags.first()?, names.group.as_ref()?)))
        .filter(|(_, module)| known.insert(*module))
        .map(|(name, module)| {
            let mut tags = input.api.tags.iter();
            let tag = tags.find(|tag| tag.name == *name);
            let text = tag.and_then(|tag| tag.description.as_deref());
            let paragraph = text.and_then(|text| text.trim().split("\n\n").next());
            (format!("[`operations::{module}`]"), paragraph)
        })
        .collect();
    doc.entries("# Operations", groups.into_iter());
}

/// The first operation being called.
fn example(input: &Input<'_>) -> Option<String> {
    let names = input.names.operations().next()?;
    let extra = input.names.extras().next()?;
    let krate = input.name.replace('-', "_");
    let (ident, method) = (&names.ident, &names.method);
    let operation = input.api.operations.first()?;
    let arguments = operation::required(operation, names, extra);
    let arguments: Vec<_> = arguments.iter().map(ToString::to_string).collect();
    let arguments = arguments.join(", ");
    let credentials = credentials(input);
    let config = match &input.api.base_url {
        Some(_) => credentials,
        None => format!("Config::new(base_url, {credentials})"),
    };
    Some(format!(
        "use {krate}::{{Client, Config, Credentials, operations::{ident}}};\n\n\
         let client = Client::new({config})?;\n\
         let request = {ident}::new({arguments});\n\
         let answer = client.{method}(request).await?;"
    ))
}

/// Credentials for the first operation.
fn credentials(input: &Input<'_>) -> String {
    let operation = input.api.operations.first();
    let mut alternatives = operation.iter().flat_map(|operation| &operation.security);
    let schemes = alternatives.find(|schemes| !schemes.is_empty());
    let calls = schemes.into_iter().flatten().filter_map(|index| {
        let ident = input.names.credentials.get(*index)?;
        let arguments = match input.api.security_schemes.get(*index)?.kind {
            SecurityKind::Basic => "user, password",
            _ => "secret",
        };
        Some(format!("Credentials::{ident}({arguments})"))
    });
    let calls = calls.reduce(|first, next| format!("{first}.and({next})"));
    calls.unwrap_or_else(|| "Credentials::none()".to_owned())
}
