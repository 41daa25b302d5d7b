//! The API as data: schemas, operations, and the constraints on their values.
//!
//! This layer knows neither OpenAPI nor Rust. It holds each schema once, named or not; everything
//! else refers to a schema by its [`SchemaId`]. The data is valid: all errors are reported before
//! it is built.
//!
//! Imports `keyword`.

mod api;
mod body;
mod constant;
mod direction;
mod docs;
mod dump;
mod format;
mod header;
mod interpretation;
mod number;
mod operation;
mod parameter;
mod pattern;
mod response;
mod response_bodies;
mod rule;
mod schema;
mod security;
mod server;
mod status;
mod stream;
#[cfg(test)]
pub(crate) mod testing;
mod text;
mod types;

pub use api::{Api, Tag};
pub use body::{Body, Content, ContentKind, Form, FormField, Part};
pub use constant::Constant;
pub use direction::Direction;
pub use docs::{Docs, Link, Note};
pub use dump::dump;
pub use format::Format;
pub use header::Header;
pub use interpretation::Interpretation;
pub use number::{Bound, Decimal, Integer, IntegerWidth, Number, NumberWidth};
pub use operation::{Method, Operation, Piece};
pub use parameter::{Encoding, Parameter, Place, Style};
pub use pattern::{Automaton, CharSet, Matcher, Pattern, State, Step, Steps};
pub use response::{Response, ResponseBody};
pub use response_bodies::{ResponseBodies, ResponseVariant};
pub use rule::{Kind, Limit, LimitKeyword, Rule, Rules};
pub use schema::{Field, Label, Rest, Schema, Shape, Union, UnionKeyword, Variant};
pub use security::{SecurityKind, SecurityScheme};
pub use server::{OperationServer, Server, ServerPiece, ServerVariable};
pub use status::Status;
pub use stream::Stream;
pub use text::Text;
pub use types::{List, SchemaId, TextFormat, Type};
