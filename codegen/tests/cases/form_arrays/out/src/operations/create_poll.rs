use crate::runtime::{call, form, inputs, limits, operation, request, text, validate};
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
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
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

inputs::inputs!(CreatePoll {
    option: each_into "Option" String => |value, at, found| {
        limits::min_items(value, 2, at, found);
        limits::max_items(value, 3, at, found);
    },
} and {
    tags: list each_into "Tags" String => |value, at, found| {
        for (index, item) in value.iter().enumerate() {
            let at = &at.index(index);
            text::rules!(max_length = 4).check(item, at, found);
        }
    },
    scores: list each "Scores" i64 => |value, at, found| {
        for (index, item) in value.iter().enumerate() {
            let at = &at.index(index);
            limits::minimum(*item, 0, at, found);
        }
    },
    kinds: list each_into "Kinds" types::Kind => validate::check,
});

impl operation::Operation for CreatePoll {
    const ID: &'static str = "createPoll";
    const METHOD: http::Method = http::Method::POST;
    type Success = ();
    type Failure = serde_json::Value;

    fn write(&self, request: &mut request::Builder) {
        request.path("/polls");
        let mut form = form::Form::new();
        form.field("Option", &self.option);
        form.field("Tags", &self.tags);
        form.field("Scores", &self.scores);
        form.field("Kinds", &self.kinds);
        request.form(form);
    }

    fn read(answer: operation::Answer) -> operation::Called<Self> {
        match answer.status() {
            200..=299 => answer.empty(&[204]),
            _ => Err(answer.failure_json()),
        }
    }
}

call::calls! {
    /// Calls `createPoll`.
    ///
    /// `POST /polls`; see [`CreatePoll`].
    fn create_poll(request: CreatePoll);
}
