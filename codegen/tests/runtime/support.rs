//! A request as an operation builds it, for the other tests.

use bytes::Bytes;
use http::Request;

use crate::runtime::client::credentials::Credentials;
use crate::runtime::client::request_context::{RequestContext, Server};
use crate::runtime::client::security::Scheme;
use crate::runtime::request::builder::RequestBuilder;
use crate::runtime::validation::violation::Violations;

/// Builds a request of an operation that requires one of these alternatives.
pub(crate) fn request(
    context: &RequestContext,
    method: &'static str,
    alternatives: &[&[Scheme]],
    write: impl FnOnce(&mut RequestBuilder),
) -> Result<Request<Bytes>, Violations> {
    let mut found = Violations::default();
    let secrets = context.secrets(alternatives, &mut found);
    let path = context.path(Server::Shared, &mut found);
    let mut builder = RequestBuilder::new(path, found);
    write(&mut builder);
    builder.finish(context, method, "application/json", secrets)
}

/// Builds a request without credentials.
pub(crate) fn sent(write: impl FnOnce(&mut RequestBuilder)) -> Result<Request<Bytes>, Violations> {
    let none = Credentials::none();
    let context = RequestContext::with_base_url("http://a", &none, "test/1").unwrap();
    request(&context, "GET", &[], write)
}
