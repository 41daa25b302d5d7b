//! Operations as values: a request that can be checked, turned into an HTTP request, and
//! whose answer can be read, all without a client and without any I/O.

use bytes::Bytes;
use http::{Method, Request, Response as HttpResponse};

use super::context::{Context, Server};
use super::decode::Decode;
use super::error::{DecodeError, Error, Failure};
use super::reader::{self, Drift, Reading};
use super::request::Builder;
use super::response::Response;
use super::security::Scheme;
use super::validate::{At, Validate, Violations};

/// One call of the API, with everything that it sends.
pub trait Operation: Validate + Sized {
    /// The name of the operation in the description (`operationId`).
    const ID: &'static str;

    /// The HTTP method.
    const METHOD: Method;

    /// The media types of the bodies that can be read, as the header `Accept` has them.
    const ACCEPT: &'static str = "application/json";

    /// The secrets that prove who is calling: alternatives, each of which is a set of
    /// secrets that are needed together. Without any, nothing is asked for.
    const SECURITY: &'static [&'static [Scheme]] = &[];

    /// Where the operation is.
    const SERVER: Server = Server::Shared;

    /// The body of an answer that says that the call succeeded.
    type Success;

    /// The body that the API documents for errors.
    type Failure;

    /// Writes the values into a request; they have been checked before.
    fn write(&self, request: &mut Builder);

    /// The request, checked, with credentials: what a client sends.
    ///
    /// # Errors
    /// Every rule of the API that the request breaks.
    fn to_http(&self, context: &Context) -> Result<Request<Bytes>, Violations> {
        let mut found = Violations::default();
        self.check(&At::Root, &mut found);
        let access = context.access(Self::SECURITY, &mut found);
        let path = context.path(Self::SERVER, &mut found);
        found.into_result()?;
        let mut request = Builder::new(path);
        self.write(&mut request);
        request.finish(context, Self::METHOD, Self::ACCEPT, access)
    }

    /// Reads the answer.
    ///
    /// # Errors
    /// Where the API answered that the call failed, or the answer cannot be read.
    fn read(answer: Answer) -> Called<Self>;

    /// Reads the answer, tolerantly.
    ///
    /// # Errors
    /// Those of [`Operation::read`].
    fn parse(response: HttpResponse<Bytes>) -> Called<Self> {
        Self::read(Answer::new(response, Reading::Tolerant))
    }
}

/// An answer as it comes, and how it is to be read.
#[derive(Debug)]
pub struct Answer {
    response: HttpResponse<Bytes>,
    reading: Reading,
}

impl Answer {
    /// An answer that is to be read in this way.
    pub fn new(response: HttpResponse<Bytes>, reading: Reading) -> Self {
        Self { response, reading }
    }

    /// The HTTP status.
    pub fn status(&self) -> u16 {
        self.response.status().as_u16()
    }

    /// The response of a body that was read.
    fn with<T>(self, body: T, drift: Vec<Drift>) -> Response<T> {
        let (parts, _) = self.response.into_parts();
        Response {
            status: parts.status,
            headers: parts.headers,
            body,
            drift,
        }
    }
}

/// What comes of a call: the answer, or why there is none.
pub type Called<O> = Result<Response<<O as Operation>::Success>, Error<<O as Operation>::Failure>>;

/// Reads the body of JSON of a call that succeeded.
///
/// # Errors
/// Where the body does not fit the type; in strict reading, also where it breaks a rule.
pub fn success<T: Decode + Validate, B>(answer: Answer) -> Result<Response<T>, Error<B>> {
    let (body, drift) = match reader::json::<T>(answer.response.body(), answer.reading) {
        Ok(read) => read,
        Err(drift) => return Err(Error::Decode(refused(answer, drift))),
    };
    if answer.reading == Reading::Strict {
        if let Err(violations) = body.validate() {
            if let Some(drift) = reader::broken_rules(&violations).into_iter().next() {
                return Err(Error::Decode(refused(answer, drift)));
            }
        }
    }
    Ok(answer.with(body, drift))
}

/// Takes an answer whose body is of no interest.
pub fn empty(answer: Answer) -> Response<()> {
    answer.with((), Vec::new())
}

#[cold]
fn refused(answer: Answer, drift: Drift) -> Box<DecodeError> {
    let message = format!("expected {}, got {}", drift.expected, drift.found);
    Box::new(DecodeError::new(answer.response, drift.pointer, message))
}

/// Reads an answer that says that the call failed. The body is typed where it is the
/// documented one, and kept as it came in any case.
pub fn failure<B: Decode>(answer: Answer) -> Error<B> {
    let body = reader::json(answer.response.body(), Reading::Tolerant)
        .ok()
        .map(|(body, _)| body);
    Error::Api(Box::new(Failure::new(answer.response, body)))
}
