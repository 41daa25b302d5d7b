//! `lib.rs`: what the crate is, its modules, and the names at its root.

use quote::quote;

use super::docs::{Doc, code, sanitized};
use super::{Draft, Input};

/// The file `src/lib.rs`.
pub(super) fn lib(input: &Input<'_>) -> Draft {
    let has = |module| super::runtime::has(input.api, module);
    let headers = has("headers").then(|| {
        quote! {
            #[rustfmt::skip]
            pub mod headers;
        }
    });
    let mut items = vec![
        docs(input).inner(),
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
            #[rustfmt::skip]
            pub mod types;
        },
    ];
    if input.api.base_url.is_some() {
        items.push(quote!(
            pub use client::BASE_URL;
        ));
    }
    items.push(quote! {
        pub use runtime::client::{Client, DefaultTransport};
        pub use runtime::config::Config;
        pub use runtime::context::Context;
        pub use runtime::credentials::Credentials;
        pub use runtime::curl::Curl;
    });
    if super::runtime::uses_date_time(input.api) {
        items.push(quote!(
            pub use runtime::date_time::DateTime;
        ));
    }
    items.push(quote! {
        pub use runtime::error::{ConfigError, DecodeError, Error, Failure, TransportError};
    });
    if has("events") {
        items.push(quote!(
            pub use runtime::events::{Event, Events};
        ));
    }
    items.push(quote!(
        pub use runtime::fake::Fake;
    ));
    if has("file") {
        items.push(quote!(
            pub use runtime::file::File;
        ));
    }
    if has("headers") {
        items.push(quote!(
            pub use runtime::headers::Header;
        ));
    }
    items.push(quote! {
        pub use runtime::operation::{Called, Operation};
        pub use runtime::reader::{Drift, Reading};
    });
    items.push(quote! {
        #[cfg(feature = "reqwest")]
        pub use runtime::reqwest::Reqwest;
    });
    items.push(quote! {
        pub use runtime::response::Response;
        pub use runtime::transport::{Limits, Transport};
        pub use runtime::validate::{At, Validate, Violation, Violations};
    });
    Draft::items("src/lib.rs", items)
}

fn docs(input: &Input<'_>) -> Doc {
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

/// The first operation being called.
fn example(input: &Input<'_>) -> Option<String> {
    let names = input.names.operations().next()?;
    let krate = input.name.replace('-', "_");
    let (ident, method) = (&names.ident, &names.method);
    let arguments: Vec<_> = names.parameters.iter().map(ToString::to_string).collect();
    let arguments = arguments.join(", ");
    let config = match &input.api.base_url {
        Some(_) => "Credentials::basic(user, password)",
        None => "Config::new(base_url, Credentials::basic(user, password))",
    };
    let config = if super::runtime::uses_credentials(input.api) {
        config.to_owned()
    } else {
        config.replace("basic(user, password)", "none()")
    };
    Some(format!(
        "use {krate}::{{Client, Config, Credentials, operations::{ident}}};\n\n\
         let client = Client::new({config})?;\n\
         let request = {ident}::new({arguments});\n\
         let answer = client.{method}(request).await?;"
    ))
}
