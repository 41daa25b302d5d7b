//! `lib.rs`: the docs of the crate, its modules, and the re-exports at its root.
//!
//! Imports `docs`, `draft`, `example`, `inherited`, `input`, `rules`, `security`, `servers`, `ir`,
//! `names`, and the runtime.

use std::collections::HashSet;

use proc_macro2::{Literal, TokenStream};
use quote::{format_ident, quote};

use super::super::docs::{Doc, code, codes, sanitized};
use super::super::draft::Draft;
use super::super::input::Input;
use super::super::runtime::Runtime;
use super::super::{layout, rules, security};
use super::example::example;
use super::{inherited, servers};
use crate::ir::{Operation, Stream, Tag};
use crate::names::Named;

/// The items that the root re-exports, if their module is shipped, in the order of rustfmt, which
/// is applied to this file.
const EXPORTS: &[&str] = &[
    "client::api_client::BlockingClient",
    "client::api_client::{Client, DefaultTransport}",
    "client::box_transport::{BoxBlockingTransport, BoxTransport}",
    "client::call::{Call, CallFuture}",
    "client::config::Config",
    "client::config_error::ConfigError",
    "client::credentials::{Credentials, Secret}",
    "client::curl::Curl",
    "client::error::Error",
    "client::expectation::Expectation",
    "client::fake::{Fake, UnmetExpectations}",
    "client::fake_streaming::FakeBody",
    "client::hyper::Hyper",
    "client::middleware::{Attempt, Middleware}",
    "client::network::Network",
    "client::oauth2::ClientCredentials",
    "client::operation::{CallResult, Operation}",
    "client::paged_call::{ItemResult, Items, Pages}",
    "client::paged_operation::{CursorPlace, NextPage, PagedOperation}",
    "client::request_context::RequestContext",
    "client::reqwest::Reqwest",
    "client::retry::Retry",
    "client::security::Scheme",
    "client::streaming::{StreamResult, Streamed, StreamingCall, StreamingOperation}",
    "client::streaming_transport::{BlockingStreamingTransport, StreamingTransport}",
    "client::tokens::Token",
    "client::tower_transport::Tower",
    "client::tracing_spans::TracingSpans",
    "client::transport::{BlockingTransport, Limits, Transport}",
    "client::transport_error::TransportError",
    "client::ureq::Ureq",
    "format::date::{Date, InvalidDate}",
    "format::date_time::{DateTime, InvalidDateTime}",
    "json::base64_bytes::Base64",
    "json::decoding::Decoding",
    "json::deviation::Deviation",
    "json::drift::Drift",
    "json::never::Never",
    "json::secret_number::SecretNumber",
    "json::secret_string::SecretString",
    "json::string_enum::Unlisted",
    "request::file::File",
    "request::upload::{Upload, UploadReader}",
    "response::body_stream::{BodyChunks, ByteStream, IncomingBody, PartStream}",
    "response::envelope::Envelope",
    "response::error_response::{DecodeError, ErrorResponse}",
    "response::events::{Event, EventStream, Events}",
    "response::headers::Header",
    "response::part_reader::{MultipartStream, Part, PartContent}",
    "response::raw_response::RawResponse",
    "response::received::{ReadResult, Received}",
    "response::sequence::ItemStream",
    "response::typed_response::Response",
    "validation::location::Location",
    "validation::validate::Validate",
    "validation::violation::{Violation, Violations}",
];

/// The file `src/lib.rs`.
pub(crate) fn file(input: &Input<'_>, runtime: &Runtime) -> Draft {
    let modules = [
        ("client", true),
        ("error_body", true),
        ("headers", runtime.has("headers")),
        ("operations", true),
        ("runtime", true),
        ("rules", rules::has_rules(input)),
        ("schemas", rules::has_schemas(input)),
        ("servers", servers::has_choice(input)),
        ("shapes", layout::has_shapes(input)),
        ("types", true),
        ("webhooks", !input.names.webhooks.is_empty()),
    ];
    let modules = modules.into_iter().filter(|(_, is_there)| *is_there);
    let modules = modules.map(|(name, _)| {
        let is_hidden = matches!(name, "rules" | "runtime" | "schemas");
        let hidden = is_hidden.then(|| quote!(#[doc(hidden)]));
        let visibility = (!matches!(name, "client" | "error_body" | "shapes")).then(|| quote!(pub));
        let is_of_document = matches!(
            name,
            "error_body" | "headers" | "operations" | "servers" | "shapes" | "types" | "webhooks"
        );
        let allowed = is_of_document.then(|| {
            let reason = "the document does not describe every item";
            quote!(#[allow(missing_docs, reason = #reason)])
        });
        let name = format_ident!("{name}");
        // rustfmt skips each module, since prettyplease has formatted it.
        quote!(#hidden #allowed #[rustfmt::skip] #visibility mod #name;)
    });
    let mut items = vec![
        docs(input).inner(),
        // It skips this file as well, whatever its settings are in the folders above.
        // `rustfmt::skip` is not stable as an inner attribute.
        quote!(#![cfg_attr(rustfmt, rustfmt_skip)]),
        // docs.rs sets this, and the docs state the features of each item.
        quote!(#![cfg_attr(docsrs, feature(doc_cfg))]),
        quote!(#![forbid(unsafe_code)]),
        quote!(#![allow(
            clippy::disallowed_names,
            deprecated,
            reason = "the document names the items, and deprecates some"
        )]),
    ];
    items.extend(recursion_limit(input.api.schemas.len()));
    items.extend(input.names.groups.are_optional().then(unused_parts));
    items.extend(allowed_lints(input));
    items.push(modules.collect());
    if input.api.base_url.is_some() {
        items.push(quote!(
            pub use client::BASE_URL;
        ));
    }
    // The crates whose types are in the public interface.
    items.push(quote!(
        pub use {bytes, http, serde_json};
    ));
    items.push(quote!(
        pub use error_body::ErrorBody;
    ));
    items.extend(EXPORTS.iter().filter_map(|path| {
        let module = path.split("::").nth(1)?;
        let cfg = match module {
            "network" => Some(quote!(#[cfg(any(feature = "hyper", feature = "ureq"))])),
            "hyper" | "reqwest" | "ureq" => Some(quote!(#[cfg(feature = #module)])),
            "tower_transport" => Some(quote!(#[cfg(feature = "tower")])),
            "tracing_spans" => Some(quote!(#[cfg(feature = "tracing")])),
            _ if path.ends_with("BlockingClient") => Some(quote!(#[cfg(feature = "ureq")])),
            _ => None,
        };
        let is_shipped = runtime.has(module);
        let path: TokenStream = path.parse().ok()?;
        is_shipped.then(|| quote!(#cfg pub use runtime::#path;))
    }));
    Draft::items("src/lib.rs", items)
}

/// The attribute that lets the compiler follow the references between many types, as it does to find
/// out whether one of them is `Send`. Its own limit is too low for chains of thousands of types.
fn recursion_limit(types: usize) -> Option<TokenStream> {
    let limit = Literal::string(&(types / 4).next_power_of_two().to_string());
    (types > 1000).then(|| quote!(#![recursion_limit = #limit]))
}

/// The attribute that allows what is left over without some operations: code that only they use,
/// and links to them.
fn unused_parts() -> TokenStream {
    quote!(#![cfg_attr(
        not(feature = "operations"),
        allow(
            dead_code,
            rustdoc::broken_intra_doc_links,
            unused_imports,
            unused_macros,
            reason = "they are for operations that are not compiled"
        )
    )])
}

/// The attributes that allow lints of the workspace that emitted code does not follow.
fn allowed_lints(input: &Input<'_>) -> Vec<TokenStream> {
    let workspace = input.package.workspace.as_ref();
    let lints = workspace.and_then(inherited::lints).unwrap_or_default();
    let attributes = inherited::allowed(lints).filter_map(|lint| {
        let path: TokenStream = lint.parse().ok()?;
        Some(quote!(#![allow(#path, reason = "the code is generated")]))
    });
    attributes.collect()
}

fn docs(input: &Input<'_>) -> Doc {
    let api = input.api;
    let mut doc = Doc::default();
    doc.prose(Some(&api.title).map(|title| title.as_str()));
    doc.prose(api.description.as_deref());
    doc.see_also(api.see_also.as_ref());
    if !api.version.trim().is_empty() {
        doc.own(format!(
            "Version {} of the API.",
            code(sanitized(&api.version).trim())
        ));
    }
    doc.own("# Calling the API");
    doc.own(
        "Each operation is a type in [`operations`]: required inputs are parameters of `new`, \
         and optional inputs have setters. (Fields are public: an `Option` can be assigned to \
         that of an optional input.) The [`Client`] has a method for each operation. It \
         returns a [`Call`], which is awaited, or sent with [`Call::send`] if the transport is \
         blocking: the request is validated and sent, and the response is decoded.",
    );
    if let Some(example) = example(input) {
        doc.example(&example);
    }
    doc.own(
        "Invalid requests are not sent: a request that violates the document is rejected with \
         all its [`Violations`]. Responses are decoded leniently: a response that deviates from the \
         document does not fail the call; each deviation is recorded in [`Response::drift`].",
    );
    doc.own(
        "To use an HTTP client of your own, convert a request to an `http::Request` with \
         [`Operation::to_http`], and decode the `http::Response` with [`Operation::parse`].",
    );
    let readers = match input.names.webhooks.is_empty() {
        true => "[`Received::from_json`]",
        false => "a function of [`webhooks`], or by [`Received::from_json`]",
    };
    doc.own(format!(
        "A payload that the API sends, such as that of a webhook, is read by {readers}, as leniently \
         as a response."
    ));
    doc.own(streams_sentence(input));
    if input
        .api
        .operations
        .iter()
        .any(|it| it.pagination.is_some())
    {
        doc.own(
            "Lists in pages can be read page by page, with [`Call::pages`], or item by item, with \
             [`Call::items`].",
        );
    }
    credentials_docs(input, &mut doc);
    groups_docs(input, &mut doc);
    features_docs(input, &mut doc);
    doc
}

/// What can be read as it arrives.
fn streams_sentence(input: &Input<'_>) -> String {
    let streams = input.api.operations.iter().filter_map(Operation::stream);
    let kinds: HashSet<_> = streams
        .map(|stream| match stream {
            Stream::Events(_) | Stream::Envelopes(_) | Stream::NamedEvents(_) => "events",
            Stream::Parts(..) => "multipart bodies",
            Stream::Items(..) => "sequences of JSON",
            Stream::Bytes | Stream::Others(_) => "binary bodies",
        })
        .collect();
    if kinds.is_empty() {
        return String::new();
    }
    let order = [
        "events",
        "sequences of JSON",
        "multipart bodies",
        "binary bodies",
    ];
    let kinds: Vec<_> = order
        .into_iter()
        .filter(|kind| kinds.contains(kind))
        .collect();
    format!(
        "With [`Call::stream`], {} can be read as they arrive.",
        kinds.join(" and ")
    )
}

/// The features of the crate.
fn features_docs(input: &Input<'_>, doc: &mut Doc) {
    doc.own("# Features");
    doc.own(
        "- `hyper` (default): the asynchronous transport of `Client::new`, with rustls.\n\
         - `ureq`: the blocking transport of `Client::blocking`, with rustls.\n\
         - `native-certs`: `Network::native_certificates`, the root certificates of the platform.\n\
         - `reqwest`: `Reqwest`, a transport that uses a `reqwest::Client` of yours.\n\
         - `tower`: `Tower`, a transport that uses a service of `tower`.\n\
         - `tracing`: `TracingSpans`, middleware that records a span for each attempt of a call.\n\
         - `gzip`, `brotli`: responses that are compressed, unless they are read as they arrive.\n\
         - `serde` (default): the types implement `Serialize` and `Deserialize`, for other data \
           formats and for types of yours that contain them. Calls do not need it.\n\
         - `build-responses` (default): constructors, setters and conversions of types that no \
           request contains, for tests and for servers.\n\
         - `operations` (default): all operations.",
    );
    let groups = &input.names.groups;
    if groups.are_optional() {
        let features: Vec<_> = groups.features().map(str::to_owned).collect();
        doc.own(format!(
            "Each group of operations is a feature as well, with the types that only this group \
             uses: {}. To compile only some groups, disable the default features, and list the \
             groups instead of `operations`.",
            codes(&features, ", ")
        ));
    }
    doc.own(
        "Without a transport, the crate contains the types, the requests, and traits for other \
         transports. [`Fake`] is a transport for tests.",
    );
}

/// The constructors of credentials.
fn credentials_docs(input: &Input<'_>, doc: &mut Doc) {
    if input.names.schemes.is_empty() {
        doc.own("# Authentication");
        doc.own(
            "The document declares no security scheme. If the API requires authentication \
             anyway, add a header to every request with [`Config::header`].",
        );
        return;
    }
    let mut known = HashSet::new();
    let schemes = input.names.schemes.iter();
    let schemes = schemes.filter(|named| known.insert(&named.ident));
    let constructors = schemes.map(|Named { item, ident }| {
        let name = format!("[`Credentials::{ident}`]");
        (name, item.description.as_deref())
    });
    doc.entries("# Authentication", constructors);
    doc.own(security::shared_sentence(input.api));
}

/// The groups of operations, in the order of the document.
fn groups_docs(input: &Input<'_>, doc: &mut Doc) {
    let mut known = HashSet::new();
    let operations = input.names.operations.iter();
    let groups: Vec<_> = operations
        .filter(|named| !named.groups.is_empty() && known.insert(&named.groups))
        .map(|named| {
            let name = named.operation.tags.first();
            let mut tags = input.api.tags.iter();
            let tag = tags.find(|tag| Some(&tag.name) == name);
            let text = tag.and_then(Tag::text);
            let paragraph = text.and_then(|text| text.trim().split("\n\n").next());
            let modules: Vec<_> = named.groups.iter().map(ToString::to_string).collect();
            (format!("[`operations::{}`]", modules.join("::")), paragraph)
        })
        .collect();
    doc.entries("# Operations", groups.into_iter());
}

#[cfg(test)]
mod tests {
    use super::recursion_limit;

    #[test]
    fn crates_of_many_types_have_a_higher_limit() {
        let limit = |types| recursion_limit(types).map(|attribute| attribute.to_string());
        assert_eq!(limit(1000), None);
        // A chain of 5,000 types compiles with 512, and not with the 128 of the compiler.
        let high = "# ! [recursion_limit = \"2048\"]".to_owned();
        assert_eq!(limit(5000), Some(high));
    }
}
