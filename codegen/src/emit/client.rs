//! What the clients of an API take for granted, and the module of the blocking one.

use proc_macro2::TokenStream;
use quote::quote;

use super::docs::{Doc, code};
use super::literal::literal;
use super::runtime::Runtime;
use super::{Draft, Imports, Input, security};

/// The settings' defaults, and the constructors of credentials.
pub(super) fn settings(input: &Input<'_>) -> Draft {
    let mut imports = Imports::default();
    imports.module("config");
    imports.module("credentials");
    let constructors = security::constructors(input, &mut imports);
    let mut items: Vec<_> = imports.tokens().into_iter().collect();
    items.push(defaults(input));
    items.extend(constructors);
    Draft::items("src/client.rs", items).using(imports)
}

/// The blocking client.
pub(super) fn blocking(runtime: &Runtime) -> Draft {
    let mut doc = Doc::default();
    doc.own("The client that blocks until the answer is there.");
    let streaming = runtime.has("streaming").then(|| {
        quote! {
            pub use crate::runtime::client::streaming::BlockingStreamingTransport as StreamingTransport;
        }
    });
    let exports = quote! {
        pub use crate::runtime::client::blocking_client::{Client, DefaultTransport};
        pub use crate::runtime::client::transport::BlockingTransport as Transport;
        #streaming
        #[cfg(feature = "ureq")]
        pub use crate::runtime::client::ureq::Ureq;
    };
    Draft::items("src/blocking.rs", vec![doc.inner(), exports])
}

/// What a client of this API takes for granted.
fn defaults(input: &Input<'_>) -> TokenStream {
    let user_agent = format!("{}/{}", input.name, env!("CARGO_PKG_VERSION"));
    match &input.api.base_url {
        Some(base_url) => {
            let shown = format!(" {}", code(base_url));
            let base_url = literal(base_url);
            quote! {
                /// Where the description says that the API is:
                #[doc = #shown]
                pub const BASE_URL: &str = #base_url;

                impl config::Config {
                    /// Settings for [`BASE_URL`].
                    pub fn new(credentials: credentials::Credentials) -> Self {
                        Self::for_server(BASE_URL, credentials, #user_agent)
                    }
                }

                impl From<credentials::Credentials> for config::Config {
                    fn from(credentials: credentials::Credentials) -> Self {
                        Self::new(credentials)
                    }
                }
            }
        }
        None => quote! {
            impl config::Config {
                /// Settings for a server, since the description names none.
                pub fn new(
                    base_url: impl Into<String>,
                    credentials: credentials::Credentials,
                ) -> Self {
                    Self::for_server(base_url, credentials, #user_agent)
                }
            }
        },
    }
}
