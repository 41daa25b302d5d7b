use crate::runtime::{
    blocking, client, context, form, limits, operation, reader, text, transport, validate,
};
use crate::types;

/// The operation `createPoll`.
///
/// `POST /polls`
///
/// Answers, by status:
///
/// - `204`: The poll is open.
///
/// Described at `#/paths/~1polls/post`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct CreatePoll {
    /// The value of `Option`.
    ///
    /// Sent in the form, as `Option`.
    pub option: Vec<String>,
    /// The value of `Tags`.
    ///
    /// Sent in the form as `Tags`, once for each item; not at all if empty.
    pub tags: Vec<String>,
    /// The value of `Scores`.
    ///
    /// Sent in the form as `Scores`, once for each item; not at all if empty.
    pub scores: Vec<i64>,
    /// The value of `Kinds`.
    ///
    /// Sent in the form as `Kinds`, once for each item; not at all if empty.
    pub kinds: Vec<types::Kind>,
}

impl CreatePoll {
    /// A request with all that the API requires.
    pub fn new(option: impl IntoIterator<Item = impl Into<String>>) -> Self {
        Self {
            option: option.into_iter().map(Into::into).collect(),
            tags: Vec::new(),
            scores: Vec::new(),
            kinds: Vec::new(),
        }
    }

    /// The value of `Tags`.
    ///
    /// Sent in the form as `Tags`, once for each item; not at all if empty.
    #[must_use]
    pub fn tags(mut self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.tags = value.into_iter().map(Into::into).collect();
        self
    }

    /// The value of `Scores`.
    ///
    /// Sent in the form as `Scores`, once for each item; not at all if empty.
    #[must_use]
    pub fn scores(mut self, value: impl IntoIterator<Item = i64>) -> Self {
        self.scores = value.into_iter().collect();
        self
    }

    /// The value of `Kinds`.
    ///
    /// Sent in the form as `Kinds`, once for each item; not at all if empty.
    #[must_use]
    pub fn kinds(
        mut self,
        value: impl IntoIterator<Item = impl Into<types::Kind>>,
    ) -> Self {
        self.kinds = value.into_iter().map(Into::into).collect();
        self
    }
}

impl validate::Validate for CreatePoll {
    fn check(&self, _at: &validate::At<'_>, found: &mut validate::Violations) {
        {
            let (value, at) = (&self.option, &validate::At::Name("Option"));
            limits::min_items(value, 2, at, found);
            limits::max_items(value, 3, at, found);
        }
        if !self.tags.is_empty() {
            {
                let (value, at) = (&self.tags, &validate::At::Name("Tags"));
                for (index, item) in value.iter().enumerate() {
                    let at = &at.index(index);
                    text::Rules::check(
                        &const { text::Rules::NONE.max_length(4) },
                        item,
                        at,
                        found,
                    );
                }
            }
        }
        if !self.scores.is_empty() {
            {
                let (value, at) = (&self.scores, &validate::At::Name("Scores"));
                for (index, item) in value.iter().enumerate() {
                    let at = &at.index(index);
                    limits::minimum(*item, 0, at, found);
                }
            }
        }
        validate::check(&self.kinds, &validate::At::Name("Kinds"), found);
    }
}

impl operation::Operation for CreatePoll {
    const ID: &'static str = "createPoll";
    type Success = ();
    type Failure = serde_json::Value;

    fn to_http(
        &self,
        context: &context::Context,
    ) -> Result<http::Request<bytes::Bytes>, validate::Violations> {
        validate::Validate::validate(self)?;
        let mut path = context.path();
        path.literal("/polls");
        let mut form = form::Form::new();
        form.list("Option", &self.option);
        form.list("Tags", &self.tags);
        form.list("Scores", &self.scores);
        form.list("Kinds", &self.kinds);
        context
            .request(
                http::Method::POST,
                path,
                Some((form::Form::MEDIA_TYPE, form.finish())),
            )
    }

    fn read(
        response: http::Response<bytes::Bytes>,
        _reading: reader::Reading,
    ) -> operation::Called<Self> {
        match response.status().as_u16() {
            204 => Ok(operation::empty(response)),
            _ => Err(operation::failure(response)),
        }
    }
}

impl<T: transport::Transport> client::Client<T> {
    /// Calls `createPoll`.
    ///
    /// `POST /polls`, see [`CreatePoll`].
    pub async fn create_poll(
        &self,
        request: CreatePoll,
    ) -> operation::Called<CreatePoll> {
        self.send(&request).await
    }
}

impl<T: blocking::Transport> blocking::Client<T> {
    /// Calls `createPoll`.
    ///
    /// `POST /polls`, see [`CreatePoll`].
    pub fn create_poll(&self, request: CreatePoll) -> operation::Called<CreatePoll> {
        self.send(&request)
    }
}
