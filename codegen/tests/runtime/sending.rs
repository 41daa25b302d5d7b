//! A request as an operation makes it, for the other tests.

use bytes::Bytes;
use http::{Method, Request};

use crate::runtime::client::request_context::{Context, Server};
use crate::runtime::client::security::Scheme;
use crate::runtime::request::builder::Builder;
use crate::runtime::validation::validate::Violations;

/// Puts a request together as an operation does that asks for one of these alternatives.
pub(crate) fn request(
    context: &Context,
    method: Method,
    alternatives: &[&[Scheme]],
    write: impl FnOnce(&mut Builder),
) -> Result<Request<Bytes>, Violations> {
    let mut found = Violations::default();
    let access = context.access(alternatives, &mut found);
    let path = context.path(Server::Shared, &mut found);
    found.into_result()?;
    let mut builder = Builder::new(path);
    write(&mut builder);
    builder.finish(context, method, "application/json", access)
}
