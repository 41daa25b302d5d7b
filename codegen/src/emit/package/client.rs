//! `client.rs`: the parts of the client that are specific to the API.
//!
//! Imports `docs`, `draft`, `file`, `inherited`, `input`, `literal`, `security`, and the runtime.

use proc_macro2::TokenStream;
use quote::{ToTokens, quote};

use super::super::docs::code;
use super::super::draft::Draft;
use super::super::file::File;
use super::super::input::Input;
use super::super::literal::literal;
use super::super::security;
use super::inherited::Version;

/// The file `src/client.rs`: the constructors of the configuration and of credentials, and the
/// security requirements that operations share.
pub(crate) fn file(input: &Input<'_>) -> Draft {
    let mut file = File::new(input.api, input.names);
    file.imports.module("config");
    file.imports.module("credentials");
    let constructors = security::constructors(input, &mut file.imports);
    let shared = security::shared(input.api, &mut file.imports);
    let items = [constructors_of_config(input), shared].into_iter();
    let flows = security::client_flows(input, &mut file.imports);
    let items = items.chain(constructors).chain(flows);
    file.draft("src/client.rs", Vec::new(), items)
}

/// The product that a request names as its sender (RFC 9110, section 10.1.5).
fn user_agent(input: &Input<'_>) -> TokenStream {
    let name = input.name;
    match Version::of(input.package, input.version) {
        Version::Own(version) => literal(&format!("{name}/{version}")).into_token_stream(),
        // A new version of the workspace does not make the emitted file outdated.
        Version::Inherited => {
            let product = format!("{name}/");
            quote!(concat!(#product, env!("CARGO_PKG_VERSION")))
        }
    }
}

/// The base URL, and the constructors of the configuration.
fn constructors_of_config(input: &Input<'_>) -> TokenStream {
    let user_agent = user_agent(input);
    match &input.api.base_url {
        Some(base_url) => {
            let docs = format!(" The base URL of the API, {}.", code(base_url));
            let base_url = literal(base_url);
            quote! {
                #[doc = #docs]
                pub const BASE_URL: &str = #base_url;

                impl config::Config {
                    /// Creates a configuration for [`BASE_URL`].
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
                /// Creates a configuration for this server; the document declares none.
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
