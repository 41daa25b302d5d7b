use crate::runtime::client::{client_methods, operation};
use crate::runtime::request::{builder, form, request_type};
use crate::runtime::response::raw_response;
use crate::runtime::validation::{constrained, validate};
use crate::types;

/// The operation `createPoll`.
///
/// `POST /polls`
///
/// Defined in `#/paths/~1polls/post`.
///
/// # Responses
///
/// - `204`: The poll is open.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct CreatePoll {
    /// The field `Option`.
    ///
    /// Sent in the form as `Option`.
    pub option: Vec<String>,
    /// The field `Tags`.
    ///
    /// Sent in the form as `Tags`; omitted if empty.
    pub tags: Vec<String>,
    /// The field `Scores`.
    ///
    /// Sent in the form as `Scores`; omitted if empty.
    pub scores: Vec<i64>,
    /// The field `Kinds`.
    ///
    /// Sent in the form as `Kinds`; omitted if empty.
    pub kinds: Vec<types::Kind>,
}

request_type::request_type!(CreatePoll {
    option: each_into "Option" String => |value, at, found| {
        constrained::validate(
            value,
            constrained::rules!(MinItems(2), MaxItems(3)),
            at,
            found,
        )
    },
} and {
    /// The field `Tags`.
    tags: list each_into "Tags" String => |value, at, found| {
        constrained::validate(value, constrained::rules!(Items(& [MaxLength(4)])), at, found)
    },
    /// The field `Scores`.
    scores: list each "Scores" i64 => |value, at, found| {
        constrained::validate(
            value,
            constrained::rules!(Items(& [Minimum(Integer(0))])),
            at,
            found,
        )
    },
    /// The field `Kinds`.
    kinds: list each_into "Kinds" types::Kind => validate::value,
});

impl operation::Operation for CreatePoll {
    const ID: &'static str = "createPoll";
    const METHOD: http::Method = http::Method::POST;
    type ResponseBody = ();
    type ErrorBody = serde_json::Value;

    fn write(&self, request: &mut builder::RequestBuilder) {
        request.path("/polls");
        let mut form = form::Form::new();
        form.field("Option", &self.option);
        form.field("Tags", &self.tags);
        form.field("Scores", &self.scores);
        form.field("Kinds", &self.kinds);
        request.form(form);
    }

    fn decode(response: raw_response::RawResponse) -> operation::CallResult<Self> {
        match response.status() {
            200..=299 => response.empty(&[204]),
            _ => Err(response.error_json()),
        }
    }
}

client_methods::client_methods! {
    /// Calls `createPoll`.
    ///
    /// `POST /polls`; see [`CreatePoll`].
    fn create_poll(request: CreatePoll);
}
