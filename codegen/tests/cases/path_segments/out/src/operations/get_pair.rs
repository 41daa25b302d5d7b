use crate::runtime::{
    blocking, client, context, operation, path, reader, transport, validate,
};

/// The operation `getPair`.
///
/// `GET /pairs/{left}{right}`
///
/// Answers, by status:
///
/// - `204`: It is there.
///
/// Described at `#/paths/~1pairs~1{left}{right}/get`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct GetPair {
    /// The value of `left`.
    ///
    /// Sent in the path, as `left`.
    pub left: String,
    /// The value of `right`.
    ///
    /// Sent in the path, as `right`.
    pub right: String,
}

impl GetPair {
    /// A request with all that the API requires.
    pub fn new(left: impl Into<String>, right: impl Into<String>) -> Self {
        Self {
            left: left.into(),
            right: right.into(),
        }
    }
}

impl validate::Validate for GetPair {
    fn check(&self, _at: &validate::At<'_>, found: &mut validate::Violations) {
        path::check(&self.left, "", "", &validate::At::Name("left"), found);
        path::check(&self.right, "", "", &validate::At::Name("right"), found);
    }
}

impl operation::Operation for GetPair {
    const ID: &'static str = "getPair";
    type Success = ();
    type Failure = serde_json::Value;

    fn to_http(
        &self,
        context: &context::Context,
    ) -> Result<http::Request<bytes::Bytes>, validate::Violations> {
        validate::Validate::validate(self)?;
        let mut path = context.path();
        path.literal("/pairs/");
        path.value(&self.left);
        path.literal("");
        path.value(&self.right);
        context.request(http::Method::GET, path, None)
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
    /// Calls `getPair`.
    ///
    /// `GET /pairs/{left}{right}`, see [`GetPair`].
    pub async fn get_pair(&self, request: GetPair) -> operation::Called<GetPair> {
        self.send(&request).await
    }
}

impl<T: blocking::Transport> blocking::Client<T> {
    /// Calls `getPair`.
    ///
    /// `GET /pairs/{left}{right}`, see [`GetPair`].
    pub fn get_pair(&self, request: GetPair) -> operation::Called<GetPair> {
        self.send(&request)
    }
}
