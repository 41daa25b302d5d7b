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

impl HttpRequest {
    /// Creates a value without properties.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    #[must_use]
    pub fn api_key(mut self, api_key: impl Into<String>) -> Self {
        self.api_key = Some(api_key.into());
        self
    }

    #[must_use]
    pub fn user_ids(mut self, user_ids: impl Into<String>) -> Self {
        self.user_ids = Some(user_ids.into());
        self
    }

    #[must_use]
    pub fn oauth2_token(mut self, oauth2_token: impl Into<String>) -> Self {
        self.oauth2_token = Some(oauth2_token.into());
        self
    }

    #[must_use]
    pub fn uuid_v4(mut self, uuid_v4: impl Into<String>) -> Self {
        self.uuid_v4 = Some(uuid_v4.into());
        self
    }

    #[must_use]
    pub fn ios_device(mut self, ios_device: impl Into<String>) -> Self {
        self.ios_device = Some(ios_device.into());
        self
    }

    #[must_use]
    pub fn ipv4_address(mut self, ipv4_address: impl Into<String>) -> Self {
        self.ipv4_address = Some(ipv4_address.into());
        self
    }

    #[must_use]
    pub fn v1beta1(mut self, v1beta1: impl Into<String>) -> Self {
        self.v1beta1 = Some(v1beta1.into());
        self
    }

    #[must_use]
    pub fn v1_api_group(mut self, v1_api_group: impl Into<String>) -> Self {
        self.v1_api_group = Some(v1_api_group.into());
        self
    }

    #[must_use]
    pub fn e2e_test(mut self, e2e_test: impl Into<String>) -> Self {
        self.e2e_test = Some(e2e_test.into());
        self
    }

    #[must_use]
    pub fn n2fa_enabled(mut self, n2fa_enabled: impl Into<String>) -> Self {
        self.n2fa_enabled = Some(n2fa_enabled.into());
        self
    }

    #[must_use]
    pub fn minus_sort(mut self, minus_sort: impl Into<String>) -> Self {
        self.minus_sort = Some(minus_sort.into());
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
    e2e_test: optional "E2ETest",
    n2fa_enabled: optional "2FAEnabled",
    minus_sort: optional "-sort",
});
