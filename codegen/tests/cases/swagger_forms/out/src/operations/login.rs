use crate::runtime::client::operation;
use crate::runtime::json::secret_string;
use crate::runtime::request::{builder, form};
use crate::runtime::response::raw_response;
use crate::runtime::validation::checked;

/// `POST /login`, with a form
///
/// # Responses
/// - `204`: Welcome.
#[derive(Clone, Debug, PartialEq)]
#[must_use]
#[non_exhaustive]
pub struct Login {
    pub user: String,
    pub password: secret_string::SecretString,
    /// At most 30.
    ///
    /// Default: `7`
    pub days: Option<i64>,
    pub remember: Option<bool>,
}

impl Login {
    /// Creates a request with its required values.
    pub fn new(password: impl Into<secret_string::SecretString>, user: impl Into<String>) -> Self {
        Self {
            user: user.into(),
            password: password.into(),
            days: None,
            remember: None,
        }
    }

    /// At most 30.
    pub fn days(mut self, value: i64) -> Self {
        self.days = Some(value);
        self
    }

    pub fn remember(mut self, value: bool) -> Self {
        self.remember = Some(value);
        self
    }
}

impl operation::Operation for Login {
    const ID: &'static str = "login";
    const METHOD: &'static str = "POST";
    const PATH: &'static str = "/login";
    const SECRETS: &'static [&'static str] = &["password", "body"];
    type ResponseBody = ();
    type ErrorBody = crate::ErrorBody;

    fn write(&self, request: &mut builder::RequestBuilder) {
        request.path(Self::PATH);
        let mut form = form::Form::new(request);
        form.put("user", &self.user);
        form.put("password", &self.password);
        form.put("days", checked::value!(self.days, Maximum(Integer(30))));
        form.put("remember", &self.remember);
        form.finish();
    }

    fn decode(response: raw_response::RawResponse) -> operation::CallResult<Self> {
        let response = response.with_secrets(Self::SECRETS);
        match response.status() {
            200..=299 => response.empty(&[204]),
            _ => Err(response.error_json(crate::ErrorBody::Json)),
        }
    }
}
