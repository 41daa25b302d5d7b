use crate::runtime::json::object;

/// Defined in `#/components/schemas/HTTPRequest`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct HttpRequest {
    pub api_key: Option<String>,
    pub user_ids: Option<String>,
    pub oauth2_token: Option<String>,
    pub uuid_v4: Option<String>,
    pub ios_device: Option<String>,
    pub ipv4_address: Option<String>,
    pub v1beta1: Option<String>,
    pub v1_api_group: Option<String>,
    pub e2e_test: Option<String>,
    /// The property `2FAEnabled`.
    pub n2fa_enabled: Option<String>,
    /// The property `-sort`.
    pub minus_sort: Option<String>,
}

#[cfg(feature = "build-responses")]
impl HttpRequest {
    /// Creates a value without properties.
    pub fn new() -> Self {
        Default::default()
    }

    pub fn api_key(mut self, value: impl Into<String>) -> Self {
        self.api_key = Some(value.into());
        self
    }

    pub fn user_ids(mut self, value: impl Into<String>) -> Self {
        self.user_ids = Some(value.into());
        self
    }

    pub fn oauth2_token(mut self, value: impl Into<String>) -> Self {
        self.oauth2_token = Some(value.into());
        self
    }

    pub fn uuid_v4(mut self, value: impl Into<String>) -> Self {
        self.uuid_v4 = Some(value.into());
        self
    }

    pub fn ios_device(mut self, value: impl Into<String>) -> Self {
        self.ios_device = Some(value.into());
        self
    }

    pub fn ipv4_address(mut self, value: impl Into<String>) -> Self {
        self.ipv4_address = Some(value.into());
        self
    }

    pub fn v1beta1(mut self, value: impl Into<String>) -> Self {
        self.v1beta1 = Some(value.into());
        self
    }

    pub fn v1_api_group(mut self, value: impl Into<String>) -> Self {
        self.v1_api_group = Some(value.into());
        self
    }

    pub fn e2e_test(mut self, value: impl Into<String>) -> Self {
        self.e2e_test = Some(value.into());
        self
    }

    /// The property `2FAEnabled`.
    pub fn n2fa_enabled(mut self, value: impl Into<String>) -> Self {
        self.n2fa_enabled = Some(value.into());
        self
    }

    /// The property `-sort`.
    pub fn minus_sort(mut self, value: impl Into<String>) -> Self {
        self.minus_sort = Some(value.into());
        self
    }
}

object::object!(HttpRequest {
    api_key: optional "APIKey",
    user_ids: optional "userIDs",
    oauth2_token: optional "OAuth2Token",
    uuid_v4: optional "UUIDv4",
    ios_device: optional "iOSDevice",
    ipv4_address: optional "IPv4Address",
    v1beta1: optional "V1beta1",
    v1_api_group: optional "V1APIGroup",
}  {
    e2e_test: optional "E2ETest",
    n2fa_enabled: optional "2FAEnabled",
    minus_sort: optional "-sort",
});
