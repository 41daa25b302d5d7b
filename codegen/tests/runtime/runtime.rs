//! The runtime as an emitted crate has it, but for the transports over the network.

#![allow(
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

#[path = "../../runtime/basic.rs"]
pub mod basic;
#[path = "../../runtime/blocking.rs"]
pub mod blocking;
#[path = "../../runtime/body.rs"]
pub mod body;
#[path = "../../runtime/call.rs"]
pub mod call;
#[path = "../../runtime/choices.rs"]
pub mod choices;
#[path = "../../runtime/client.rs"]
pub mod client;
#[path = "../../runtime/closed_enum.rs"]
pub mod closed_enum;
#[path = "../../runtime/compare.rs"]
pub mod compare;
#[path = "../../runtime/config.rs"]
pub mod config;
#[path = "../../runtime/constant.rs"]
pub mod constant;
#[path = "../../runtime/constants.rs"]
pub mod constants;
#[path = "../../runtime/constructor.rs"]
pub mod constructor;
#[path = "../../runtime/context.rs"]
pub mod context;
#[path = "../../runtime/credentials.rs"]
pub mod credentials;
#[path = "../../runtime/curl.rs"]
pub mod curl;
#[path = "../../runtime/date.rs"]
pub mod date;
#[path = "../../runtime/date_time.rs"]
pub mod date_time;
#[path = "../../runtime/decode.rs"]
pub mod decode;
#[path = "../../runtime/deserialize.rs"]
pub mod deserialize;
#[path = "../../runtime/encoded.rs"]
pub mod encoded;
#[path = "../../runtime/enumeration.rs"]
pub mod enumeration;
#[path = "../../runtime/error.rs"]
pub mod error;
#[path = "../../runtime/evaluated.rs"]
pub mod evaluated;
#[path = "../../runtime/events.rs"]
pub mod events;
#[path = "../../runtime/expansion.rs"]
pub mod expansion;
#[path = "../../runtime/fake.rs"]
pub mod fake;
#[path = "../../runtime/file.rs"]
pub mod file;
#[path = "../../runtime/fit.rs"]
pub mod fit;
#[path = "../../runtime/form.rs"]
pub mod form;
#[path = "../../runtime/form_style.rs"]
pub mod form_style;
#[path = "../../runtime/format.rs"]
pub mod format;
#[path = "../../runtime/headers.rs"]
pub mod headers;
#[path = "../../runtime/inputs.rs"]
pub mod inputs;
#[path = "../../runtime/integer_enum.rs"]
pub mod integer_enum;
#[path = "../../runtime/json.rs"]
pub mod json;
#[path = "../../runtime/kind.rs"]
pub mod kind;
#[path = "../../runtime/limits.rs"]
pub mod limits;
#[path = "../../runtime/multipart.rs"]
pub mod multipart;
#[path = "../../runtime/multiple.rs"]
pub mod multiple;
#[path = "../../runtime/never.rs"]
pub mod never;
#[path = "../../runtime/newtype.rs"]
pub mod newtype;
#[path = "../../runtime/object.rs"]
pub mod object;
#[path = "../../runtime/open_enum.rs"]
pub mod open_enum;
#[path = "../../runtime/operation.rs"]
pub mod operation;
#[path = "../../runtime/part_style.rs"]
pub mod part_style;
#[path = "../../runtime/path.rs"]
pub mod path;
#[path = "../../runtime/reader.rs"]
pub mod reader;
#[path = "../../runtime/request.rs"]
pub mod request;
#[path = "../../runtime/response.rs"]
pub mod response;
#[path = "../../runtime/rule.rs"]
pub mod rule;
#[path = "../../runtime/scalar.rs"]
pub mod scalar;
#[path = "../../runtime/security.rs"]
pub mod security;
#[path = "../../runtime/server.rs"]
pub mod server;
#[path = "../../runtime/stream.rs"]
pub mod stream;
#[path = "../../runtime/streaming.rs"]
pub mod streaming;
#[path = "../../runtime/style.rs"]
pub mod style;
#[path = "../../runtime/tagged.rs"]
pub mod tagged;
#[path = "../../runtime/text.rs"]
pub mod text;
#[path = "../../runtime/transport.rs"]
pub mod transport;
#[path = "../../runtime/tuple.rs"]
pub mod tuple;
#[path = "../../runtime/union.rs"]
pub mod union;
#[path = "../../runtime/unique.rs"]
pub mod unique;
#[path = "../../runtime/uri.rs"]
pub mod uri;
#[path = "../../runtime/validate.rs"]
pub mod validate;
#[path = "../../runtime/variants.rs"]
pub mod variants;
#[path = "../../runtime/wrapper.rs"]
pub mod wrapper;
