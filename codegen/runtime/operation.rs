//! Operations as values: a request that can be checked, turned into an HTTP request, and
//! whose answer can be read, all without a client and without any I/O.

use bytes::Bytes;
use http::{Request, Response as HttpResponse};

use super::context::Context;
use super::decode::Decode;
use super::error::{DecodeError, Error, Failure};
use super::reader::{self, Drift, Reading};
use super::response::Response;
use super::validate::{Validate, Violations};

/// One call of the API, with everything that it sends.
pub trait Operation: Validate + Sized {
    /// The name of the operation in the description (`operationId`).
    const ID: &'static str;

    /// The body of an answer that says that the call succeeded.
    type Success;

    /// The body that the API documents for errors.
    type Failure;

    /// The request, checked, with credentials: what a client sends.
    ///
    /// # Errors
    /// Every rule of the API that the request breaks.
    fn to_http(&self, context: &Context) -> Result<Request<Bytes>, Violations>;

    /// Reads the answer.
    ///
    /// # Errors
    /// Where the API answered that the call failed, or the answer cannot be read.
    fn read(response: HttpResponse<Bytes>, reading: Reading) -> Called<Self>;

    /// Reads the answer, tolerantly.
    ///
    /// # Errors
    /// Those of [`Operation::read`].
    fn parse(response: HttpResponse<Bytes>) -> Called<Self> {
        Self::read(response, Reading::Tolerant)
    }
}

/// What comes of a call: the answer, or why there is none.
pub type Called<O> = Result<Response<<O as Operation>::Success>, Error<<O as Operation>::Failure>>;

/// Reads the body of JSON of a call that succeeded.
///
/// # Errors
/// Where the body does not fit the type; in strict reading, also where it breaks a rule.
pub fn success<T: Decode + Validate, B>(
    response: HttpResponse<Bytes>,
    reading: Reading,
) -> Result<Response<T>, Error<B>> {
    let (body, drift) = match reader::json::<T>(response.body(), reading) {
        Ok(read) => read,
        Err(drift) => return Err(refused(response, drift)),
    };
    if reading == Reading::Strict {
        if let Some(drift) = reader::broken_rules(&body).into_iter().next() {
            return Err(refused(response, drift));
        }
    }
    let (parts, _) = response.into_parts();
    Ok(Response {
        status: parts.status,
        headers: parts.headers,
        body,
        drift,
    })
}

/// Takes an answer whose body is of no interest.
pub fn empty(response: HttpResponse<Bytes>) -> Response<()> {
    let (parts, _) = response.into_parts();
    Response {
        status: parts.status,
        headers: parts.headers,
        body: (),
        drift: Vec::new(),
    }
}

fn refused<B>(response: HttpResponse<Bytes>, drift: Drift) -> Error<B> {
    let message = format!("expected {}, got {}", drift.expected, drift.found);
    Error::Decode(Box::new(DecodeError::new(response, drift.pointer, message)))
}

/// Reads an answer that says that the call failed. The body is typed where it is the
/// documented one, and kept as it came in any case.
pub fn failure<B: Decode>(response: HttpResponse<Bytes>) -> Error<B> {
    let body = reader::json(response.body(), Reading::Tolerant)
        .ok()
        .map(|(body, _)| body);
    Error::Api(Box::new(Failure::new(response, body)))
}
