//! The steps. Those that name items which the API lacks are left out.

offered! { steps_for_browsers, mod answers; }
offered! { steps_for_browsers, mod failures; }
offered! { requests_of_browsers, mod operations; }
mod requests;
offered! { steps_for_browsers, mod shared; }
mod streams;
offered! { steps_for_browsers, mod time; }
// rustfmt finds modules outside of macros only.
#[cfg(rustfmt)]
mod answers;
#[cfg(rustfmt)]
mod failures;
#[cfg(rustfmt)]
mod operations;
#[cfg(rustfmt)]
mod shared;
#[cfg(rustfmt)]
mod time;

use std::pin::Pin;

use anyhow::Result;
use serde_json::{Value, json};

use crate::host;
use crate::stage::timed;

type Step = fn(&'static str) -> Pin<Box<dyn Future<Output = Result<()>>>>;
type Named = (&'static str, Step);

macro_rules! steps {
    ($module:ident { $($name:ident)* }) => {
        [$((stringify!($name), (|name| Box::pin($module::$name(name))) as Step),)*]
    };
}

/// All steps by name.
fn all() -> Vec<Named> {
    let mut all: Vec<Named> = Vec::new();
    all.extend(steps! { requests {
        path_value_stays_one_segment
        header_of_every_call
        letters_in_headers
        post_json
        post_without_body
        patch_with_null
        form
        large_upload
        head
        forbidden_methods_are_told
    } });
    offered! { requests_of_browsers,
        all.extend(steps! { operations {
            get_sends_path_and_key
            query_is_encoded
            header_of_a_call
            locale_needs_no_permission
            put_with_date
            delete_without_answer
            multipart_of_bytes
            multipart_of_a_stream
            host_says_who_asks
            forbidden_headers_are_told
            plain_http_elsewhere_is_refused
        } });
    }
    offered! { steps_for_browsers,
        all.extend(steps! { answers {
            gzip_is_decompressed_once
            large_answer
            answer_in_pieces
            empty_answer
            dates_and_letters
            byte_order_mark_is_skipped
            only_exposed_headers_are_seen
            nothing_is_cached
            no_cookies
            answer_that_is_not_json
            too_large_answer_is_given_up
            download_with_key
            download_from_elsewhere_without_key
            no_files
            slices
        } });
    }
    offered! { steps_for_browsers,
        all.extend(steps! { failures {
            error_body_is_told
            unauthorized_is_not_repeated
            not_found_is_none
            conflict
            page_of_a_gateway
            get_is_repeated_after_503
            post_is_not_repeated_after_503
            idempotent_post_is_repeated
            retry_after_is_heeded
            retry_after_as_a_date_is_heeded
            hidden_retry_after_is_no_failure
            redirects_are_not_followed
            redirects_take_no_key_elsewhere
            not_modified_is_an_error
            refused_preflight
            answer_without_permission
            nobody_listens
            connection_ends_at_once
            connection_ends_under_a_post
            connection_ends_in_the_body
        } });
    }
    all.extend(of_streams());
    offered! { steps_for_browsers,
        all.extend(steps! { time {
            timeout_of_a_call_aborts
            timeout_of_an_attempt_is_followed_by_another
            late_head_is_followed_by_another_attempt
            stalled_body_is_given_up
            slow_server_does_not_stall_an_upload
            dropped_call_aborts
            dropped_answer_aborts
            dropped_wait_sends_nothing
        } });
    }
    offered! { steps_for_browsers,
        all.extend(steps! { shared {
            limiter_spreads_calls
            limiter_refuses_what_cannot_wait
            many_calls_at_once
            two_clients_have_their_own_keys
            observer_is_told
            calls_need_no_order
            mock_needs_no_server
            environment_has_nothing
        } });
    }
    all
}

fn of_streams() -> [Named; 4] {
    steps! { streams {
        events_come_one_by_one
        events_go_on_after_a_break
        silent_stream_is_given_up
        dropped_stream_aborts
    } }
}

/// Runs all steps in sequence, and reports the result of each.
pub async fn run() -> Result<()> {
    let context = host::context();
    let only = host::only();
    let steps: Vec<_> = all().into_iter().filter(|(name, _)| name.contains(&only)).collect();
    host::tell::<Value>("/steps", &json!({"context": context, "count": steps.len()})).await?;
    for (name, step) in steps {
        host::tell::<Value>("/begun", &json!({"context": context, "step": name})).await?;
        let (result, time) = timed(step(name)).await;
        let milliseconds = time.as_millis();
        let why = result.err().map(|error| format!("{error:#}"));
        host::tell::<Value>(
            "/done",
            &json!({"context": context, "step": name, "milliseconds": milliseconds, "why": why}),
        )
        .await?;
    }
    host::finished().await
}
