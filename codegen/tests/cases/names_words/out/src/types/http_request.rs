use crate::runtime::json::object;

/// Defined in `#/components/schemas/HTTPRequest`.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
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
