use crate::runtime::client::{operation, security};
use crate::runtime::json::secret_string;
use crate::runtime::request::{builder, form, style};
use crate::runtime::response::raw_response;
use crate::runtime::validation::checked;
use crate::types;

/// `POST /login`, with a form
///
/// # Responses
/// - `200`: text. A token.
///
/// # Authentication
/// Requires no credentials.
#[derive(Clone, Debug, PartialEq)]
#[must_use]
#[non_exhaustive]
pub struct Login {
    pub user: String,
    /// Has at least 3 characters.
    pub password: Option<secret_string::SecretString>,
    /// Omitted if empty.
    pub old: Vec<secret_string::SecretString>,
    pub nested: Option<types::Filter>,
}

impl Login {
    /// Creates a request with its required values.
    pub fn new(user: impl Into<String>) -> Self {
        Self {
            user: user.into(),
            password: None,
            old: Vec::new(),
            nested: None,
        }
    }

    /// Has at least 3 characters.
    pub fn password(mut self, value: impl Into<secret_string::SecretString>) -> Self {
        self.password = Some(value.into());
        self
    }

    /// Omitted if empty.
    pub fn old(
        mut self,
        value: impl IntoIterator<Item = impl Into<secret_string::SecretString>>,
    ) -> Self {
        self.old = value.into_iter().map(Into::into).collect();
        self
    }

    pub fn nested(mut self, value: types::Filter) -> Self {
        self.nested = Some(value);
        self
    }
}

impl operation::Operation for Login {
    const ID: &'static str = "login";
    const METHOD: &'static str = "POST";
    const PATH: &'static str = "/login";
    const ACCEPT: &'static str = "text/plain";
    const SECURITY: security::Requirements = &[];
    const SECRETS: &'static [&'static str] = &["password", "old", "nested", "body", "response"];
    type ResponseBody = secret_string::SecretString;
    type ErrorBody = crate::ErrorBody;

    fn write(&self, request: &mut builder::RequestBuilder) {
        request.path(Self::PATH);
        let mut form = form::Form::new(request);
        form.put("user", &self.user);
        form.put("password", checked::value!(self.password, Secret, MinLength(3)));
        form.put("old", &style::SPACE_DELIMITED.of(&self.old));
        form.put("nested", &style::DEEP_OBJECT.of(&self.nested));
        form.finish();
    }

    fn decode(response: raw_response::RawResponse) -> operation::CallResult<Self> {
        let response = response.with_secrets(Self::SECRETS);
        match response.status() {
            200..=299 => {
                raw_response::map_body(secret_string::SecretString::from, response.text(&[200]))
            }
            _ => Err(response.error_json(crate::ErrorBody::Json)),
        }
    }
}
