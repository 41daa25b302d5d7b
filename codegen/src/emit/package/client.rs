//! `client.rs`: the parts of the client that are specific to the API.
//!
//! Imports `docs`, `draft`, `file`, `input`, `literal`, `security`, and the runtime.

use proc_macro2::TokenStream;
use quote::quote;

use super::super::docs::code;
use super::super::draft::Draft;
use super::super::file::File;
use super::super::input::Input;
use super::super::literal::literal;
use super::super::security;

/// The file `src/client.rs`: the constructors of the configuration and of credentials.
pub(crate) fn file(input: &Input<'_>) -> Draft {
    let mut file = File::new(input.api, input.names);
    file.imports.module("config");
    file.imports.module("credentials");
    let constructors = security::constructors(input, &mut file.imports);
    let items = [constructors_of_config(input)];
    let items = items.into_iter().chain(constructors);
    file.draft("src/client.rs", Vec::new(), items)
}

/// The base URL, and the constructors of the configuration.
fn constructors_of_config(input: &Input<'_>) -> TokenStream {
    let product = format!("{}/", input.name);
    // The version that the manifest states or inherits.
    let user_agent = quote!(concat!(#product, env!("CARGO_PKG_VERSION")));
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
