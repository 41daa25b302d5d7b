//! The table of the runtime's modules, which are shipped as text in emitted crates.
//!
//! It is the only list of them: `emit` takes the texts from it, `names` the identifiers that emitted
//! files import, and the tests of the runtime declare the modules by it. Imports nothing.

use std::collections::HashMap;
use std::sync::LazyLock;

use foldhash::fast::RandomState;

/// Calls a macro with the folders of the runtime and the modules in each, in order. A module
/// that is compiled with a feature of the emitted crate only has that in front.
macro_rules! runtime_modules {
    ($macro:ident) => {
        $macro! {
            /// Clients, transports, settings, credentials and errors.
            client {
                api_client, attempts, basic_auth, box_transport, call, call_options, config, config_error, credentials,
                curl, deadline,
                #[cfg(any(feature = "brotli", feature = "gzip"))] decompression,
                elsewhere, error, expectation, fake, fake_streaming,
                #[cfg(any(feature = "hyper", feature = "reqwest"))] gathered,
                #[cfg(feature = "hyper")] hyper,
                #[cfg(feature = "hyper")] hyper_connector,
                #[cfg(feature = "hyper")] hyper_streaming,
                #[cfg(any(feature = "hyper", feature = "ureq"))] kept_connections,
                middleware,
                #[cfg(any(feature = "hyper", feature = "ureq"))] network,
                oauth2, operation,
                #[cfg(any(feature = "hyper", feature = "reqwest"))] outgoing_body,
                page_request, page_sequence, page_url, paged_call, paged_operation,
                #[cfg(any(feature = "hyper", feature = "reqwest", feature = "ureq"))] payload,
                plain_http,
                request_context,
                #[cfg(feature = "reqwest")] reqwest,
                #[cfg(feature = "reqwest")] reqwest_streaming,
                retry, retry_after, secret_parts, security, server_variables, streaming, streaming_transport, timer, tokens,
                #[cfg(feature = "tower")] tower_transport,
                #[cfg(feature = "tracing")] tracing_spans,
                transport, transport_error,
                #[cfg(feature = "ureq")] ureq,
                #[cfg(feature = "ureq")] ureq_streaming,
            }
            /// The values of `format`, and the grammars that they refer to.
            format {
                date, date_time, dns_name, duration, email, hostname, idn_email, idn_hostname, idna,
                ipv4, ipv6, iri, iri_characters, iri_reference, json_pointer, mailbox, punycode,
                regex, relative_json_pointer, string_format, time, uri, uri_reference, uri_syntax,
                uri_template, uuid,
            }
            /// JSON values, and the types that are read from them and written to them.
            json {
                base64_bytes, best_match, clock, closed_enum, const_value, constructors, cursor, decode, decoding,
                described, deserialize, deviation, discriminator, drift, encode, integer_enum, liberal, locate, lookahead,
                mismatch, never, newtype, nulls, number_newtype, object, object_reader, object_slots, object_table,
                open_enum, pointer, reader, record, scan, secret_number, secret_string, serde_traits, shown, skip, string_enum, trail, transcode, tree,
                tuple, union, union_branch, union_memo, union_table, union_violations, value_at,
                value_enum, wrapper,
            }
            /// What goes out: parameters, their styles, and bodies.
            request {
                argument, builder, file, form, input, media_type, multipart, nested_parts, parameter_expansion, path,
                query_string, request_body, scalar, sequence_body, stored_file, style, style_expansion, styled_form,
                styled_parameters,
                styled_parts, styled_value, upload,
            }
            /// What comes back: bodies, headers, events, and deviations from the document.
            response {
                body_reader, body_stream, compression, decode_elsewhere, envelope, error_response, event_enum,
                events, headers, link_header, part_reader, part_splitter, raw_response, received, response_enum, sequence, typed_response,
                violation_drift,
            }
            /// Constraints of values, and the violations of them.
            validation {
                checked, constrained, constraint, evaluate, exact_number, json_type, location,
                multiple_of, pattern, regex_engine, regress_engine, rule, string_constraints, unevaluated,
                unique_items, validate, violation,
            }
        }
    };
}

/// A folder of the runtime.
#[derive(Debug)]
pub(crate) struct Folder {
    /// Its name.
    pub(crate) name: &'static str,
    /// What its modules are for, as a sentence.
    pub(crate) about: &'static str,
    /// Its modules, sorted by name.
    pub(crate) modules: &'static [Module],
}

/// A module of the runtime. No two of them have the same name, so that an emitted file can
/// import any of them side by side.
#[derive(Debug)]
pub(crate) struct Module {
    /// Its name.
    pub(crate) name: &'static str,
    /// The condition of its `cfg`: which features of the emitted crate need it.
    pub(crate) condition: Option<&'static str>,
    /// Its source.
    pub(crate) text: &'static str,
}

macro_rules! table {
    ($(
        #[doc = $about:literal]
        $folder:ident { $($(#[cfg($($condition:tt)*)])? $module:ident,)* }
    )*) => {
        &[$(Folder {
            name: stringify!($folder),
            about: $about,
            modules: &[$(Module {
                name: stringify!($module),
                condition: table!(@condition $($($condition)*)?),
                text: include_str!(concat!(
                    "../runtime/", stringify!($folder), "/", stringify!($module), ".rs"
                )),
            }),*],
        }),*]
    };
    (@condition) => { None };
    (@condition $($condition:tt)+) => { Some(stringify!($($condition)+)) };
}

/// All folders of the runtime.
pub(crate) const FOLDERS: &[Folder] = runtime_modules!(table);

/// All modules of the runtime, each with its folder.
pub(crate) fn modules() -> impl Iterator<Item = Found> {
    let of = |folder: &'static Folder| folder.modules.iter().map(move |module| (folder, module));
    FOLDERS.iter().flat_map(of)
}

type Found = (&'static Folder, &'static Module);

/// A module by its name.
pub(crate) fn find(name: &str) -> Option<Found> {
    static BY_NAME: LazyLock<HashMap<&str, Found, RandomState>> =
        LazyLock::new(|| modules().map(|found| (found.1.name, found)).collect());
    BY_NAME.get(name).copied()
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;
    use std::path::Path;

    use super::*;

    #[test]
    fn the_table_lists_every_file_of_the_runtime() {
        let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("runtime");
        let names = |folder: &Path| {
            let entries = std::fs::read_dir(folder).unwrap();
            let names = entries.map(|entry| entry.unwrap().file_name().into_string().unwrap());
            let mut names: Vec<_> = names.collect();
            names.sort();
            names
        };
        let mut listed: Vec<_> = FOLDERS.iter().map(|folder| folder.name).collect();
        listed.sort_unstable();
        assert_eq!(names(&root), listed);
        for folder in FOLDERS {
            let listed = folder.modules.iter();
            let listed: Vec<_> = listed.map(|it| format!("{}.rs", it.name)).collect();
            assert_eq!(names(&root.join(folder.name)), listed);
        }
    }

    #[test]
    fn no_two_modules_have_the_same_name() {
        let names: BTreeSet<_> = modules().map(|(_, module)| module.name).collect();
        assert_eq!(names.len(), modules().count());
        // An emitted file imports modules, never folders.
        assert!(FOLDERS.iter().all(|folder| !names.contains(folder.name)));
    }
}
