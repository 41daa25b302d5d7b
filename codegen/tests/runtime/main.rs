//! The runtime of emitted crates: the very files that are shipped, tested by their behavior.

#![allow(
    clippy::panic,
    clippy::unwrap_used,
    reason = "a test that cannot make its values fails"
)]

#[allow(dead_code, reason = "the macro alone is needed here")]
#[macro_use]
#[path = "../../src/runtime_modules.rs"]
mod runtime_modules;

/// Declares the modules of the runtime as an emitted crate has them, but for the transports
/// over the network, which need features that this crate does not have.
macro_rules! declare {
    ($(
        #[doc = $about:literal]
        $folder:ident { $($(#[$cfg:meta])? $module:ident,)* }
    )*) => {
        #[allow(
            dead_code,
            missing_docs,
            unexpected_cfgs,
            unfulfilled_lint_expectations,
            unreachable_pub,
            unused_imports,
            unused_macros,
            clippy::collapsible_if,
            reason = "written as the public part of another crate, with features and an older Rust"
        )]
        #[path = "../../runtime"]
        pub mod runtime {
            $(
                #[doc = $about]
                pub mod $folder {
                    $($(#[$cfg])? pub mod $module;)*
                }
            )*
        }
    };
}
runtime_modules!(declare);

/// What an emitted crate states of its API for the client.
pub mod client {
    /// The security requirements of its operations.
    pub const SECURITY: crate::runtime::client::security::Requirements = &[];
}

/// The bodies of error responses, which each crate defines for itself.
#[derive(Debug)]
pub enum ErrorBody {}

mod bounds;
mod collection_formats;
mod constraints;
mod credentials;
mod data_formats;
mod dates;
mod decoding;
mod events;
mod everything;
mod formats;
mod forms;
mod hosts;
mod lenient;
mod lenient_anywhere;
mod messages;
mod multipart;
mod number_newtypes;
mod page_urls;
mod pages;
mod parts;
mod paths;
mod patterns;
mod requests;
mod streams;
mod string_constraints;
mod styles;
mod subschemas;
mod support;
mod unions;
mod uri_templates;
mod uris;
mod values;
mod violations;
