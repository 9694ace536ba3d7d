// Written by `cargo xtask regenerate` from the description of the PerfectGym Next API.
// Do not edit: the next run overwrites it.

use super::super::models;
use sdk_runtime::codegen;

pub(super) const ALL: &[(&str, fn())] = &[
    ("ErrorResponse", codegen::make_sample::<models::ErrorResponse>),
];

impl codegen::Sample for models::ErrorResponse {
    fn sample() -> Self {
        codegen::sampled(
            r#"{"errorMessage":"text","errorCode":"text","traceId":"text","args":[{"any":["value",1,true,null]}],"typedArgs":[{"value":{"any":["value",1,true,null]},"type":"TIMESTAMP"}],"reference":"parent.child"}"#,
        )
    }
}
